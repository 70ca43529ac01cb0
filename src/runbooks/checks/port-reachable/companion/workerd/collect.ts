import type { ReachMeasurement } from '../../value.ts';
import { nameSpeaker } from '../speaker.ts';
import { reachLimits, type ReachLimits, type Target } from '../target.ts';
import { dial } from './dial.ts';
import { askPlex } from './http.ts';
import { greet } from './tls.ts';

/**
 * Measures whether a port answers, in workerd, and asks whoever answers for its Plex identity. Every hop
 * has a limit of its own. Sends one bare connection, the first message of a TLS handshake and one
 * `GET /identity` in the plain, one after another. Nothing of them is kept.
 *
 * The plain question is asked also where TLS is spoken: a Plex server with secure connections "Preferred"
 * speaks both on one port. What is inside TLS cannot be asked here.
 * @param signal Ends the measurement when the caller goes away.
 * @throws CannotDialError when workerd did not even try; the signal's reason when it fired.
 */
export async function collectReach(
  target: Target,
  signal: AbortSignal,
  limits: ReachLimits = reachLimits,
): Promise<ReachMeasurement> {
  const dialled = await dial(target, { limitMs: limits.dialMs, signal });
  if (dialled.result !== 'open') return { trace: [dialled] };

  const { hop: tls, isSsh } = await greet(target, { limitMs: limits.tlsMs, signal });
  // An SSH server has said what it is: an HTTP request would only be noise in its log.
  if (isSsh) return { trace: [dialled, tls], speaker: nameSpeaker(tls, undefined, isSsh) };

  const { hop: http, ...second } = await askPlex(target, limits, signal);
  return { trace: [dialled, tls, http], speaker: nameSpeaker(tls, http, second.isSsh) };
}
