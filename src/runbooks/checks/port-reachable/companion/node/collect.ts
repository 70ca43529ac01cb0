import type { ReachMeasurement } from '../../value.ts';
import { nameSpeaker } from '../speaker.ts';
import { reachLimits, type ReachLimits, type Target } from '../target.ts';
import { dial } from './dial.ts';
import { askPlex } from './http.ts';
import { shakeHands } from './tls.ts';

/**
 * Measures whether a port answers, and asks whoever answers for its Plex identity. Every hop has a
 * limit of its own: it takes at most `dialMs + tlsMs + httpMs`. Makes one connection, for the dial, the
 * TLS handshake and one `GET /identity` inside it; where no handshake came about, that is asked in the
 * plain over a second one. Nothing of them is kept.
 *
 * A handshake is final: a Plex server with secure connections "Preferred" speaks both on one port,
 * while a server that has only HTTPS often gives plain HTTP an error page that is not its own.
 * @param signal Ends the measurement when the caller goes away.
 * @throws CannotDialError when this machine could not try; the signal's reason when it fired.
 */
export async function collectReach(
  target: Target,
  signal: AbortSignal,
  limits: ReachLimits = reachLimits,
): Promise<ReachMeasurement> {
  const { hop: dialled, socket } = await dial(target, { limitMs: limits.dialMs, signal });
  if (!socket) return { trace: [dialled] };

  const { tlsMs: limitMs, tlsBytes: bytes } = limits;
  const { hop: tls, isSsh, secured } = await shakeHands(socket, { limitMs, bytes, signal });
  // An SSH server has said what it is: an HTTP request would only be noise in its log.
  if (isSsh) return { trace: [dialled, tls], speaker: nameSpeaker(tls, undefined, isSsh) };

  const { hop: http, ...second } = await askPlex(target, secured, limits, signal);
  return { trace: [dialled, tls, http], speaker: nameSpeaker(tls, http, second.isSsh) };
}
