import type { CheckWording } from '../model/wording.ts';
import { wording as addressDifference } from '../checks/address-difference/wording.ts';
import { wording as firstBoxWan } from '../checks/first-box-wan/wording.ts';
import { wording as forwardRule } from '../checks/forward-rule/wording.ts';
import { wording as inboundFilter } from '../checks/inbound-filter/wording.ts';
import { wording as lanIdentity } from '../checks/lan-identity/wording.ts';
import { wording as lanReach } from '../checks/lan-reach/wording.ts';
import { wording as outsideTest } from '../checks/outside-test/wording.ts';
import { wording as plexAccount } from '../checks/plex-account/wording.ts';
import { wording as plexLog } from '../checks/plex-log/wording.ts';
import { wording as plexStatus } from '../checks/plex-status/wording.ts';
import { wording as portReachable } from '../checks/port-reachable/wording.ts';
import { wording as portTested } from '../checks/port-tested/wording.ts';
import { wording as publicAddress } from '../checks/public-address/wording.ts';
import { wording as publicPort } from '../checks/public-port/wording.ts';
import { wording as routerWan } from '../checks/router-wan/wording.ts';
import { wording as sameServer } from '../checks/same-server/wording.ts';
import { wording as bothRules } from '../checks/both-rules/wording.ts';
import { wording as localNetworkPermission } from '../checks/local-network-permission/wording.ts';
import { wording as secondBox } from '../checks/second-box/wording.ts';
import { wording as serverItself } from '../checks/server-itself/wording.ts';
import { wording as sourceFilter } from '../checks/source-filter/wording.ts';
import { wording as symptom } from '../checks/symptom/wording.ts';
import { wording as viewerPlace } from '../checks/viewer-place/wording.ts';
import { wording as wanSource } from '../checks/wan-source/wording.ts';
import { wording as whoFails } from '../checks/who-fails/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'address-difference': addressDifference,
  'first-box-wan': firstBoxWan,
  'forward-rule': forwardRule,
  'inbound-filter': inboundFilter,
  'lan-identity': lanIdentity,
  'lan-reach': lanReach,
  'outside-test': outsideTest,
  'plex-account': plexAccount,
  'plex-log': plexLog,
  'plex-status': plexStatus,
  'port-reachable': portReachable,
  'port-tested': portTested,
  'public-address': publicAddress,
  'public-port': publicPort,
  'router-wan': routerWan,
  'same-server': sameServer,
  'second-box': secondBox,
  'both-rules': bothRules,
  'local-network-permission': localNetworkPermission,
  'server-itself': serverItself,
  'source-filter': sourceFilter,
  symptom: symptom,
  'viewer-place': viewerPlace,
  'wan-source': wanSource,
  'who-fails': whoFails,
};
