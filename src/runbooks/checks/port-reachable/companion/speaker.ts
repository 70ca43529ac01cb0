import type { Speaker } from '../value.ts';
import { askIdentity, type Answer } from './ask.ts';
import { readPlexIdentity } from './plex-identity.ts';
import type { ReachLimits, Target } from './target.ts';

/** Longest Server header to pass on, in characters. */
const SERVER_LENGTH = 100;

/** Names what gave an HTTP answer. */
export function nameSpeaker(scheme: 'https' | 'http', answer: Answer): Speaker {
  const plex = answer.status === 200 ? readPlexIdentity(answer.body) : undefined;
  if (plex) return { speaks: 'plex', scheme, ...plex };
  const server = answer.server
    ?.replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, SERVER_LENGTH);
  return { speaks: 'http', scheme, status: answer.status, ...(server && { server }) };
}

/**
 * Finds out who listens on an open port.
 *
 * HTTPS comes first and its answer is final: a Plex server with secure connections "Preferred"
 * speaks both on one port, while a server that has only HTTPS often gives plain HTTP an error page
 * that is not its own.
 * @param signal The caller's; ends the questions early.
 * @throws CannotDialError when this machine ran out of sockets; the signal's reason when it fired.
 */
export async function findSpeaker(
  target: Target,
  limits: ReachLimits,
  signal: AbortSignal,
): Promise<Speaker> {
  const whole = AbortSignal.any([signal, AbortSignal.timeout(limits.identityMs)]);
  const first = AbortSignal.any([whole, AbortSignal.timeout(limits.httpsMs)]);
  for (const [scheme, hop] of [
    ['https', first],
    ['http', whole],
  ] as const) {
    const answer = await askIdentity(scheme, target, { signal: hop, bodyBytes: limits.bodyBytes });
    signal.throwIfAborted();
    if (answer) return nameSpeaker(scheme, answer);
  }
  return { speaks: 'nothing-plex-says' };
}
