import { addressDifference } from '../checks/address-difference/check.ts';
import { firstBoxWan } from '../checks/first-box-wan/check.ts';
import { forwardRule } from '../checks/forward-rule/check.ts';
import { inboundFilter } from '../checks/inbound-filter/check.ts';
import { lanIdentity } from '../checks/lan-identity/check.ts';
import { lanReach } from '../checks/lan-reach/check.ts';
import { outsideTest } from '../checks/outside-test/check.ts';
import { plexAccount } from '../checks/plex-account/check.ts';
import { plexLog } from '../checks/plex-log/check.ts';
import { plexStatus } from '../checks/plex-status/check.ts';
import { portReachable } from '../checks/port-reachable/check.ts';
import { portTested } from '../checks/port-tested/check.ts';
import { publicAddress } from '../checks/public-address/check.ts';
import { publicPort } from '../checks/public-port/check.ts';
import { routerWan } from '../checks/router-wan/check.ts';
import { sameServer } from '../checks/same-server/check.ts';
import { bothRules } from '../checks/both-rules/check.ts';
import { localNetworkPermission } from '../checks/local-network-permission/check.ts';
import { secondBox } from '../checks/second-box/check.ts';
import { serverItself } from '../checks/server-itself/check.ts';
import { sourceFilter } from '../checks/source-filter/check.ts';
import { symptom } from '../checks/symptom/check.ts';
import { viewerPlace } from '../checks/viewer-place/check.ts';
import { wanSource } from '../checks/wan-source/check.ts';
import { whoFails } from '../checks/who-fails/check.ts';

/** Every check whose evidence a case of this runbook may hold. */
export const checks = [
  symptom,
  viewerPlace,
  plexStatus,
  publicAddress,
  lanIdentity,
  portReachable,
  sameServer,
  outsideTest,
  portTested,
  routerWan,
  wanSource,
  secondBox,
  bothRules,
  localNetworkPermission,
  firstBoxWan,
  addressDifference,
  lanReach,
  serverItself,
  forwardRule,
  inboundFilter,
  publicPort,
  sourceFilter,
  whoFails,
  plexAccount,
  plexLog,
] as const;
