import { closedWay } from '../checks/closed-way/check.ts';
import { intrusionPrevention } from '../checks/intrusion-prevention/check.ts';
import { lanIdentity } from '../checks/lan-identity/check.ts';
import { plexAccount } from '../checks/plex-account/check.ts';
import { plexLog } from '../checks/plex-log/check.ts';
import { plexStatus } from '../checks/plex-status/check.ts';
import { portReachable } from '../checks/port-reachable/check.ts';
import { publicAddress } from '../checks/public-address/check.ts';
import { publicPort } from '../checks/public-port/check.ts';
import { serverCertificate } from '../checks/server-certificate/check.ts';
import { serverLine } from '../checks/server-line/check.ts';
import { serverMoved } from '../checks/server-moved/check.ts';
import { serverMtu } from '../checks/server-mtu/check.ts';
import { sourceFilter } from '../checks/source-filter/check.ts';
import { upnpList } from '../checks/upnp-list/check.ts';
import { wideRule } from '../checks/wide-rule/check.ts';

/** Every check whose evidence a case of this runbook may hold. */
export const checks = [
  plexLog,
  publicAddress,
  lanIdentity,
  portReachable,
  plexStatus,
  publicPort,
  sourceFilter,
  plexAccount,
  intrusionPrevention,
  serverMoved,
  serverCertificate,
  serverMtu,
  upnpList,
  wideRule,
  closedWay,
  serverLine,
] as const;
