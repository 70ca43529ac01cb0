import { advertisedUrl } from '../checks/advertised-url/check.ts';
import { directException } from '../checks/direct-exception/check.ts';
import { directName } from '../checks/direct-name/check.ts';
import { homeSymptom } from '../checks/home-symptom/check.ts';
import { lanOpenHere } from '../checks/lan-open-here/check.ts';
import { lanReach } from '../checks/lan-reach/check.ts';
import { localNetworkPermission } from '../checks/local-network-permission/check.ts';
import { outsideTest } from '../checks/outside-test/check.ts';
import { plexRunsIn } from '../checks/plex-runs-in/check.ts';
import { privateAddress } from '../checks/private-address/check.ts';
import { seenAddress } from '../checks/seen-address/check.ts';
import { viewerNetwork } from '../checks/viewer-network/check.ts';
import { withoutExtensions } from '../checks/without-extensions/check.ts';

/** Every check whose evidence a case of this runbook may hold. All of them are asked. */
export const checks = [
  homeSymptom,
  viewerNetwork,
  privateAddress,
  plexRunsIn,
  seenAddress,
  lanOpenHere,
  lanReach,
  directName,
  directException,
  advertisedUrl,
  localNetworkPermission,
  withoutExtensions,
  outsideTest,
] as const;
