import { afterSignIn } from '../checks/after-sign-in/check.ts';
import { deviceClock } from '../checks/device-clock/check.ts';
import { deviceKind } from '../checks/device-kind/check.ts';
import { deviceSays } from '../checks/device-says/check.ts';
import { oneKindStopped } from '../checks/one-kind-stopped/check.ts';
import { otherServers } from '../checks/other-servers/check.ts';
import { phoneDns } from '../checks/phone-dns/check.ts';
import { privateWindow } from '../checks/private-window/check.ts';
import { secureConnections } from '../checks/secure-connections/check.ts';
import { serverListed } from '../checks/server-listed/check.ts';
import { whoFails } from '../checks/who-fails/check.ts';

/** Every check whose evidence a case of this runbook may hold. All of them are asked. */
export const checks = [
  whoFails,
  otherServers,
  deviceSays,
  deviceKind,
  phoneDns,
  deviceClock,
  oneKindStopped,
  privateWindow,
  serverListed,
  secureConnections,
  afterSignIn,
] as const;
