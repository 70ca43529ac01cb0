import type { Target } from '../target.ts';
import { unless } from '../unless.ts';
import { hangUp, openSocket } from './connection.ts';

/** How to ask. */
export interface ExchangeOptions {
  /** Milliseconds for the connection, the question and the answer together. */
  readonly limitMs: number;
  /** Bytes that are read at most. */
  readonly bytes: number;
  /** Ends the exchange early; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Whether what has come so far is all that is needed. */
  readonly isEnough: (heard: Uint8Array) => boolean;
}

/** What came back, and what ended it: workerd tells an orderly end and a reset apart no more. */
export interface Exchange {
  readonly heard: Uint8Array;
  readonly end: 'enough' | 'closed' | 'late' | 'too-long';
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/**
 * Sends bytes on a connection of their own, listens, and hangs up.
 * @throws CannotDialError when workerd did not even try; the signal's reason when it fired.
 */
export async function exchange(
  target: Target,
  question: Uint8Array,
  { limitMs, bytes, signal, isEnough }: ExchangeOptions,
): Promise<Exchange> {
  signal.throwIfAborted();
  const over = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
  const socket = openSocket(target);
  const reader = socket.readable.getReader();
  let heard: Uint8Array = new Uint8Array();
  try {
    // Whether it was taken shows in what comes back.
    socket.writable
      .getWriter()
      .write(question)
      .catch(() => undefined);
    for (;;) {
      const { done, value } = await unless(over, reader.read());
      if (done) return { heard, end: 'closed' };
      heard = join(heard, value);
      if (heard.length > bytes) return { heard, end: 'too-long' };
      if (isEnough(heard)) return { heard, end: 'enough' };
    }
  } catch {
    signal.throwIfAborted();
    return { heard, end: over.aborted ? 'late' : 'closed' };
  } finally {
    hangUp(socket);
  }
}
