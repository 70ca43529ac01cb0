import type { CheckWording } from '../model/wording.ts';
import { wording as afterSignIn } from '../checks/after-sign-in/wording.ts';
import { wording as deviceClock } from '../checks/device-clock/wording.ts';
import { wording as deviceKind } from '../checks/device-kind/wording.ts';
import { wording as deviceSays } from '../checks/device-says/wording.ts';
import { wording as oneKindStopped } from '../checks/one-kind-stopped/wording.ts';
import { wording as otherServers } from '../checks/other-servers/wording.ts';
import { wording as phoneDns } from '../checks/phone-dns/wording.ts';
import { wording as privateWindow } from '../checks/private-window/wording.ts';
import { wording as secureConnections } from '../checks/secure-connections/wording.ts';
import { wording as serverListed } from '../checks/server-listed/wording.ts';
import { wording as whoFails } from '../checks/who-fails/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'who-fails': whoFails,
  'other-servers': otherServers,
  'device-says': deviceSays,
  'device-kind': deviceKind,
  'phone-dns': phoneDns,
  'device-clock': deviceClock,
  'one-kind-stopped': oneKindStopped,
  'private-window': privateWindow,
  'server-listed': serverListed,
  'secure-connections': secureConnections,
  'after-sign-in': afterSignIn,
};
