import type { Duplex } from 'node:stream';
import type { HttpHop } from '../value.ts';
import { askIdentity, type Answer, type NoAnswer } from './ask.ts';
import { since } from './clock.ts';
import { startDeadline } from './deadline.ts';
import { readPlexIdentity } from './plex-identity.ts';
import { printable } from './printable.ts';
import type { ReachLimits, Target } from './target.ts';

type Unasked<T> = T extends unknown ? Omit<T, 'hop' | 'scheme' | 'ms'> : never;

/** What an HTTP answer shows, or why there is none. */
export function describeAnswer(heard: Answer | NoAnswer): Unasked<HttpHop> {
  if (typeof heard === 'string') return { result: heard };
  const plex = heard.status === 200 ? readPlexIdentity(heard.body) : undefined;
  if (plex) return { result: 'plex', ...plex };
  const server = printable(heard.server);
  return { result: 'answer', status: heard.status, ...(server && { server }) };
}

/**
 * Asks whoever listens for its Plex identity.
 * @param secured The connection with TLS to ask in; a new one without unless given.
 * @throws CannotDialError when this machine ran out of sockets; the signal's reason when it fired.
 */
export async function askPlex(
  target: Target,
  secured: Duplex | undefined,
  { httpMs, httpBytes, bodyBytes }: ReachLimits,
  signal: AbortSignal,
): Promise<{ hop: HttpHop; isSsh: boolean }> {
  const started = performance.now();
  const deadline = startDeadline(signal, httpMs);
  const { heard, isSsh } = await askIdentity(target, {
    signal: deadline.signal,
    bytes: httpBytes,
    bodyBytes,
    ...(secured && { secured }),
  }).finally(deadline.end);
  signal.throwIfAborted();
  const scheme = secured ? 'https' : 'http';
  const hop = { hop: 'http', scheme, ...describeAnswer(heard), ms: since(started) } as HttpHop;
  return { hop, isSsh };
}
