import net from 'node:net';
import type { DialHop } from '../../value.ts';
import { CannotDialError } from '../cannot-dial.ts';
import { since } from '../clock.ts';
import type { Target } from '../target.ts';
import { codeOf, readFailure } from './failure.ts';

/** How to dial. */
export interface DialOptions {
  /** Milliseconds after which the result is `timeout`. */
  readonly limitMs: number;
  /** Ends the attempt early; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Opens the socket; only tests give another. */
  readonly connect?: (options: net.TcpNetConnectOpts) => net.Socket;
}

/**
 * Opens one TCP connection and closes it at once.
 * @returns How it ended and after how many milliseconds.
 * @throws CannotDialError when this machine could not even try; the signal's reason when it fired.
 */
export function dial(target: Target, options: DialOptions): Promise<DialHop> {
  const { limitMs, signal, connect = net.connect } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const started = performance.now();
    const socket = connect({
      host: target.host,
      port: target.port,
      family: target.family === 'ipv6' ? 6 : 4,
      autoSelectFamily: false,
    });

    const end = (settle: () => void): void => {
      clearTimeout(limit);
      signal.removeEventListener('abort', leave);
      // Not resetAndDestroy(): the target would see an error (CONTRIBUTING.md, "closed properly").
      socket.destroy();
      settle();
    };
    const finish = (result: DialHop['result']): void =>
      end(() => resolve({ hop: 'dial', result, ms: since(started) }));
    const leave = (): void => end(() => reject(signal.reason as Error));
    const limit = setTimeout(() => finish('timeout'), limitMs);
    signal.addEventListener('abort', leave);

    // Node.js tells of a failed attempt only when the system answered later: an error of the connect
    // call itself goes straight to 'error'.
    let answered = false;
    socket.once('connectionAttemptFailed', () => (answered = true));
    socket.once('connect', () => finish('open'));
    socket.on('error', (error) => {
      const code = codeOf(error);
      const result = readFailure(code, answered);
      if (result) finish(result);
      else end(() => reject(new CannotDialError(code, { cause: error })));
    });
  });
}
