import type net from 'node:net';
import type { Duplex } from 'node:stream';
import { Client, type buildConnector } from 'undici';
import type { Answer, Heard, NoAnswer } from '../answer.ts';
import { CannotDialError } from '../cannot-dial.ts';
import type { Target } from '../target.ts';
import { codeOf, isShortage } from './failure.ts';
import { openSocket } from './open-socket.ts';
import { Tap } from './tap.ts';

/** How to ask. */
export interface AskOptions {
  /** Ends the request; what has come by then is still used. */
  readonly signal: AbortSignal;
  /** Bytes that are read at most, whatever they are. */
  readonly bytes: number;
  /** Bytes of the body to read at most. */
  readonly bodyBytes: number;
  /** A connection with a TLS handshake behind it, to ask in; a new one without TLS unless given. */
  readonly secured?: Duplex;
  /** Opens the socket; only tests give another. */
  readonly open?: (target: Target) => net.Socket;
}

/** Longest head of an answer that is read, in bytes. */
const HEAD_BYTES = 16 * 1024;

/** Hands a stream to undici once. undici asks again after some failures: then it gets none. */
function handOver(stream: Duplex): buildConnector.connector {
  let isHandedOver = false;
  return (_options, callback) => {
    if (isHandedOver || stream.destroyed) {
      callback(new Error('A question has one connection.'), null);
      return;
    }
    isHandedOver = true;
    // Not at once: undici is not ready for it while it asks.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- undici reads, writes and ends it, which any stream can; its types ask for a socket
    process.nextTick(() => callback(null, stream as net.Socket));
  };
}

/** The Host header for an address: brackets for IPv6, and never the zone, which means nothing elsewhere. */
function hostHeader({ host, family, port }: Target): string {
  return family === 'ipv6' ? `[${host.replace(/%.*$/, '')}]:${port}` : `${host}:${port}`;
}

/** Why there is no answer, when something ended the question. */
function failureOf(tap: Tap, error: unknown, signal: AbortSignal): NoAnswer {
  if (tap.isTooLong || codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW') return 'too-long';
  if (signal.aborted) return tap.bytes > 0 ? 'drips' : 'silent';
  if (tap.bytes === 0) return 'cut';
  return tap.isEnded && tap.beginsWith('HTTP/') ? 'cut' : 'not-http';
}

/** Reads one answer: its head, then its body up to a number of bytes. Whatever ends it early, what has come counts. */
function listen(
  client: Client,
  tap: Tap,
  { headers, signal, bodyBytes }: AskOptions & { readonly headers: Record<string, string> },
): Promise<Answer | NoAnswer> {
  return new Promise((resolve, reject) => {
    let head: Pick<Answer, 'status' | 'server'> | undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (error?: unknown): void => {
      signal.removeEventListener('abort', leave);
      const body = Buffer.concat(chunks).subarray(0, bodyBytes).toString('utf8');
      resolve(head ? { ...head, body } : failureOf(tap, error, signal));
    };
    const leave = (): void => end();
    signal.addEventListener('abort', leave);
    const request = { method: 'GET', path: '/identity', headers, reset: true } as const;
    client.dispatch(request, {
      onRequestStart: () => undefined,
      onResponseStart(_controller, status, { server }) {
        // Anything may come before the answer (RFC 9110, 15.2), as often as a server likes.
        if (status < 200) return;
        head = { status, server: [server].flat()[0] };
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= bodyBytes) end();
      },
      onResponseEnd: () => end(),
      onResponseError(_controller, error) {
        // Once an answer has begun, its status is known: what ends the body early is no failure.
        const cause = tap.errored ?? error;
        if (!head && isShortage(cause)) reject(new CannotDialError(codeOf(cause), { cause }));
        end(error);
      },
    });
  });
}

/**
 * Asks `GET /identity` once, on a connection of its own or inside one with TLS, and ends it.
 * Redirects are not followed.
 * @throws CannotDialError when this machine ran out of sockets.
 */
export async function askIdentity(target: Target, options: AskOptions): Promise<Heard> {
  const { secured, bytes, signal, open = openSocket } = options;
  if (signal.aborted) {
    secured?.destroy();
    return { heard: 'silent', isSsh: false };
  }
  const host = hostHeader(target);
  const tap = new Tap(secured ?? open(target), bytes);
  const client = new Client(`${secured ? 'https' : 'http'}://${host}`, {
    connect: handOver(tap),
    allowH2: false,
    maxHeaderSize: HEAD_BYTES,
    // The signal is the one clock: these would begin anew with every byte of a dripping server.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const headers = { host, accept: 'application/json', 'user-agent': 'Hopwise' };
    const heard = await listen(client, tap, { ...options, headers });
    return { heard, isSsh: tap.beginsWith('SSH-') };
  } finally {
    tap.destroy();
    await client.destroy();
  }
}
