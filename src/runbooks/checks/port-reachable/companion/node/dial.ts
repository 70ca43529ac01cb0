import type net from 'node:net';
import type { DialHop } from '../../value.ts';
import { CannotDialError } from '../cannot-dial.ts';
import { since } from '../clock.ts';
import type { Target } from '../target.ts';
import { codeOf, readFailure } from './failure.ts';
import { openSocket } from './open-socket.ts';

/** How to dial. */
export interface DialOptions {
  /** Milliseconds after which the result is `timeout`. */
  readonly limitMs: number;
  /** Ends the attempt early; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Opens the socket; only tests give another. */
  readonly open?: (target: Target) => net.Socket;
}

/** How it went. */
export interface Dialled {
  readonly hop: DialHop;
  /** The connection, when one was made; whoever takes it ends it. */
  readonly socket?: net.Socket;
}

/**
 * Opens one TCP connection.
 * @returns How that ended and after how many milliseconds, with the connection.
 * @throws CannotDialError when this machine could not even try; the signal's reason when it fired.
 */
export function dial(target: Target, options: DialOptions): Promise<Dialled> {
  const { limitMs, signal, open = openSocket } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const started = performance.now();
    const socket = open(target);

    const settle = (): void => {
      clearTimeout(limit);
      signal.removeEventListener('abort', leave);
    };
    const hopOf = (result: DialHop['result']): DialHop => ({
      hop: 'dial',
      result,
      ms: since(started),
    });
    const finish = (result: DialHop['result']): void => {
      settle();
      socket.destroy();
      resolve({ hop: hopOf(result) });
    };
    const fail = (reason: Error): void => {
      settle();
      socket.destroy();
      reject(reason);
    };
    const leave = (): void => fail(signal.reason as Error);
    const limit = setTimeout(() => finish('timeout'), limitMs);
    signal.addEventListener('abort', leave);

    // Node.js tells of a failed attempt only when the system answered later: an error of the connect
    // call itself goes straight to 'error'.
    let answered = false;
    socket.once('connectionAttemptFailed', () => (answered = true));
    socket.once('connect', () => {
      settle();
      resolve({ hop: hopOf('open'), socket });
    });
    // Stays on: an error that comes when nobody listens any more would end this process.
    socket.on('error', (error) => {
      const code = codeOf(error);
      const result = readFailure(code, answered);
      if (result) finish(result);
      else fail(new CannotDialError(code, { cause: error }));
    });
  });
}
