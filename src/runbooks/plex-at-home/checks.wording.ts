import type { CheckWording } from '../model/wording.ts';
import { wording as advertisedUrl } from '../checks/advertised-url/wording.ts';
import { wording as directException } from '../checks/direct-exception/wording.ts';
import { wording as directName } from '../checks/direct-name/wording.ts';
import { wording as homeSymptom } from '../checks/home-symptom/wording.ts';
import { wording as lanOpenHere } from '../checks/lan-open-here/wording.ts';
import { wording as lanReach } from '../checks/lan-reach/wording.ts';
import { wording as localNetworkPermission } from '../checks/local-network-permission/wording.ts';
import { wording as outsideTest } from '../checks/outside-test/wording.ts';
import { wording as plexRunsIn } from '../checks/plex-runs-in/wording.ts';
import { wording as privateAddress } from '../checks/private-address/wording.ts';
import { wording as seenAddress } from '../checks/seen-address/wording.ts';
import { wording as viewerNetwork } from '../checks/viewer-network/wording.ts';
import { wording as withoutExtensions } from '../checks/without-extensions/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'home-symptom': homeSymptom,
  'viewer-network': viewerNetwork,
  'private-address': privateAddress,
  'plex-runs-in': plexRunsIn,
  'seen-address': seenAddress,
  'lan-open-here': lanOpenHere,
  'lan-reach': lanReach,
  'direct-name': directName,
  'direct-exception': directException,
  'advertised-url': advertisedUrl,
  'local-network-permission': localNetworkPermission,
  'without-extensions': withoutExtensions,
  'outside-test': outsideTest,
};
