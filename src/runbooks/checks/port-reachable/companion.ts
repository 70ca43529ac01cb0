import { dial } from './companion/dial.ts';
import { findSpeaker } from './companion/speaker.ts';
import { reachLimits, type ReachLimits, type Target } from './companion/target.ts';
import type { Reach } from './value.ts';

export { portSchema, type Reach } from './value.ts';
export { CannotDialError } from './companion/failure.ts';
export { reachLimits, type ReachLimits, type Target } from './companion/target.ts';

/** What is measured at a target: how the connection ended and, when it was open, who spoke. */
export type ReachMeasurement = Pick<Reach, 'dial' | 'speaker'>;

/**
 * Measures whether a port answers, and asks whoever answers for its Plex identity.
 * Takes at most `dialMs + identityMs`. Sends one bare connection, then one `GET /identity` over
 * HTTPS and, if that gave no answer, one over HTTP; nothing of them is kept.
 * @param signal Ends the measurement when the caller goes away.
 * @throws CannotDialError when this machine could not try; the signal's reason when it fired.
 */
export async function collectReach(
  target: Target,
  signal: AbortSignal,
  limits: ReachLimits = reachLimits,
): Promise<ReachMeasurement> {
  const dialled = await dial(target, { limitMs: limits.dialMs, signal });
  if (dialled.result !== 'open') return { dial: dialled };
  return { dial: dialled, speaker: await findSpeaker(target, limits, signal) };
}
