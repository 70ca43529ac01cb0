import type { CheckWording } from '../model/wording.ts';
import { wording as ipv6Line } from '../checks/ipv6-line/wording.ts';
import { wording as ipv6Viewers } from '../checks/ipv6-viewers/wording.ts';
import { wording as lineKind } from '../checks/line-kind/wording.ts';
import { wording as lowBitrate } from '../checks/low-bitrate/wording.ts';
import { wording as providerOffer } from '../checks/provider-offer/wording.ts';
import { wording as rentedHost } from '../checks/rented-host/wording.ts';
import { wording as thirdParty } from '../checks/third-party/wording.ts';
import { wording as viewerDevices } from '../checks/viewer-devices/wording.ts';
import { wording as wayStage } from '../checks/way-stage/wording.ts';
import { wording as whoWatches } from '../checks/who-watches/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'way-stage': wayStage,
  'provider-offer': providerOffer,
  'line-kind': lineKind,
  'who-watches': whoWatches,
  'viewer-devices': viewerDevices,
  'ipv6-line': ipv6Line,
  'ipv6-viewers': ipv6Viewers,
  'low-bitrate': lowBitrate,
  'rented-host': rentedHost,
  'third-party': thirdParty,
};
