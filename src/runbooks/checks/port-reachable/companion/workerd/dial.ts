import type { DialHop } from '../../value.ts';
import { since } from '../clock.ts';
import type { Target } from '../target.ts';
import { unless } from '../unless.ts';
import { hangUp, openSocket } from './connection.ts';

/** How to dial. */
export interface DialOptions {
  /** Milliseconds after which the result is `timeout`. */
  readonly limitMs: number;
  /** Ends the attempt early; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
}

/**
 * Opens one TCP connection and closes it at once. workerd says whether it was made and no more: refused,
 * unreachable and forbidden by Cloudflare come as one and the same error, so all three are `failed`.
 * @throws CannotDialError when workerd did not even try; the signal's reason when it fired.
 */
export async function dial(target: Target, { limitMs, signal }: DialOptions): Promise<DialHop> {
  signal.throwIfAborted();
  const started = performance.now();
  const late = AbortSignal.timeout(limitMs);
  const socket = openSocket(target);
  const opened = socket.opened.then(
    () => 'open' as const,
    () => 'failed' as const,
  );
  try {
    const result = await unless(AbortSignal.any([signal, late]), opened);
    return { hop: 'dial', result, ms: since(started) };
  } catch {
    signal.throwIfAborted();
    return { hop: 'dial', result: 'timeout', ms: since(started) };
  } finally {
    hangUp(socket);
  }
}
