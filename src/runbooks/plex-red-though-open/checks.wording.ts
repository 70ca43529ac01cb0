import type { CheckWording } from '../model/wording.ts';
import { wording as closedWay } from '../checks/closed-way/wording.ts';
import { wording as intrusionPrevention } from '../checks/intrusion-prevention/wording.ts';
import { wording as lanIdentity } from '../checks/lan-identity/wording.ts';
import { wording as plexAccount } from '../checks/plex-account/wording.ts';
import { wording as plexLog } from '../checks/plex-log/wording.ts';
import { wording as plexStatus } from '../checks/plex-status/wording.ts';
import { wording as portReachable } from '../checks/port-reachable/wording.ts';
import { wording as publicAddress } from '../checks/public-address/wording.ts';
import { wording as publicPort } from '../checks/public-port/wording.ts';
import { wording as serverCertificate } from '../checks/server-certificate/wording.ts';
import { wording as serverLine } from '../checks/server-line/wording.ts';
import { wording as serverMoved } from '../checks/server-moved/wording.ts';
import { wording as serverMtu } from '../checks/server-mtu/wording.ts';
import { wording as sourceFilter } from '../checks/source-filter/wording.ts';
import { wording as upnpList } from '../checks/upnp-list/wording.ts';
import { wording as wideRule } from '../checks/wide-rule/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'closed-way': closedWay,
  'intrusion-prevention': intrusionPrevention,
  'lan-identity': lanIdentity,
  'plex-account': plexAccount,
  'plex-log': plexLog,
  'plex-status': plexStatus,
  'port-reachable': portReachable,
  'public-address': publicAddress,
  'public-port': publicPort,
  'server-certificate': serverCertificate,
  'server-line': serverLine,
  'server-moved': serverMoved,
  'server-mtu': serverMtu,
  'source-filter': sourceFilter,
  'upnp-list': upnpList,
  'wide-rule': wideRule,
};
