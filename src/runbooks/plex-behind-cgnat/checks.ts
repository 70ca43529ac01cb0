import { ipv6Line } from '../checks/ipv6-line/check.ts';
import { ipv6Viewers } from '../checks/ipv6-viewers/check.ts';
import { lineKind } from '../checks/line-kind/check.ts';
import { lowBitrate } from '../checks/low-bitrate/check.ts';
import { providerOffer } from '../checks/provider-offer/check.ts';
import { rentedHost } from '../checks/rented-host/check.ts';
import { thirdParty } from '../checks/third-party/check.ts';
import { viewerDevices } from '../checks/viewer-devices/check.ts';
import { wayStage } from '../checks/way-stage/check.ts';
import { whoWatches } from '../checks/who-watches/check.ts';

/** Every check whose evidence a case of this runbook may hold. All of them are asked. */
export const checks = [
  wayStage,
  providerOffer,
  lineKind,
  whoWatches,
  viewerDevices,
  ipv6Line,
  ipv6Viewers,
  lowBitrate,
  rentedHost,
  thirdParty,
] as const;
