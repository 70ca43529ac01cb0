import type { Duplex } from 'node:stream';
import type { HttpHop } from '../../value.ts';
import { describeAnswer } from '../answer.ts';
import { since } from '../clock.ts';
import { startDeadline } from '../deadline.ts';
import type { ReachLimits, Target } from '../target.ts';
import { askIdentity } from './ask.ts';

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
