import type net from 'node:net';
import type { Duplex } from 'node:stream';
import { Client, type buildConnector } from 'undici';
import type { Answer, Heard, NoAnswer } from '../answer.ts';
import { CannotDialError } from '../cannot-dial.ts';
import type { Target } from '../target.ts';
import { codeOf, isShortage } from './failure.ts';
import { openSocket } from './open-socket.ts';
import { Notes } from './notes.ts';

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

/** Whether the system or TLS broke a stream; what else breaks it is undici, because what came is no HTTP. */
function isFromOutside(error: Error): boolean {
  return 'syscall' in error || codeOf(error).startsWith('ERR_SSL_');
}

/** Notes what undici reads of a stream, and ends the stream when that is more than may be read. */
function overhear(stream: Duplex, limit: number): Notes {
  const notes = new Notes(limit);
  // undici takes what comes with read(), which tells the listeners for data too. Until then nothing may flow.
  stream.pause();
  stream.on('data', (chunk: Buffer) => {
    notes.add(chunk);
    if (notes.isTooLong) stream.destroy();
  });
  stream.on('end', () => (notes.isEnded = true));
  // Stays on: an error that comes when nobody listens any more would end this process.
  stream.on('error', (error) => (notes.isEnded ||= isFromOutside(error)));
  return notes;
}

/** The Host header for an address: brackets for IPv6, and never the zone, which means nothing elsewhere. */
function hostHeader({ host, family, port }: Target): string {
  return family === 'ipv6' ? `[${host.replace(/%.*$/, '')}]:${port}` : `${host}:${port}`;
}

/** Why there is no answer, when something ended the question. */
function failureOf(notes: Notes, error: unknown, signal: AbortSignal): NoAnswer {
  if (notes.isTooLong || codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW') return 'too-long';
  if (signal.aborted) return notes.bytes > 0 ? 'drips' : 'silent';
  if (notes.bytes === 0) return 'cut';
  return notes.isEnded && notes.beginsWith('HTTP/') ? 'cut' : 'not-http';
}

/** Reads one answer: its head, then its body up to a number of bytes. Whatever ends it early, what has come counts. */
function listen(
  client: Client,
  stream: Duplex,
  notes: Notes,
  { headers, signal, bodyBytes }: AskOptions & { readonly headers: Record<string, string> },
): Promise<Answer | NoAnswer> {
  return new Promise((resolve, reject) => {
    let head: Pick<Answer, 'status' | 'server'> | undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (error?: unknown): void => {
      signal.removeEventListener('abort', leave);
      const body = Buffer.concat(chunks).subarray(0, bodyBytes).toString('utf8');
      resolve(head ? { ...head, body } : failureOf(notes, error, signal));
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
        const cause = stream.errored ?? error;
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
  const stream = secured ?? open(target);
  const notes = overhear(stream, bytes);
  const client = new Client(`${secured ? 'https' : 'http'}://${host}`, {
    connect: handOver(stream),
    allowH2: false,
    maxHeaderSize: HEAD_BYTES,
    // The signal is the one clock: these would begin anew with every byte of a dripping server.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const headers = { host, accept: 'application/json', 'user-agent': 'Hopwise' };
    const heard = await listen(client, stream, notes, { ...options, headers });
    return { heard, isSsh: notes.beginsWith('SSH-') };
  } finally {
    // Not resetAndDestroy(): the target would see an error (CONTRIBUTING.md, "closed properly").
    stream.destroy();
    await client.destroy();
  }
}
