import net from 'node:net';
import tls from 'node:tls';
import { Client, type buildConnector } from 'undici';
import { CannotDialError, codeOf, isShortage } from './failure.ts';
import type { Target } from './target.ts';

/** Over what to ask. */
export type Scheme = 'https' | 'http';

/** What came back for one HTTP request, of any status. */
export interface Answer {
  readonly status: number;
  /** The Server header as it came, if it did. */
  readonly server: string | undefined;
  /** The body as text, as far as it was read. */
  readonly body: string;
}

/** How to ask. */
export interface AskOptions {
  /** Ends the request; what has come of the body by then is still used. */
  readonly signal: AbortSignal;
  /** Bytes of the body to read at most. */
  readonly bodyBytes: number;
  /** Opens the socket; only tests give another. */
  readonly open?: (scheme: Scheme, target: Target) => net.Socket;
}

/** Begins the one connection of a question. The host is an address, so that nothing is looked up. */
function openSocket(scheme: Scheme, { host, port, family }: Target): net.Socket {
  const options = { host, port, family: family === 'ipv6' ? 6 : 4, autoSelectFamily: false };
  if (scheme === 'http') return net.connect(options);
  return tls.connect({
    ...options,
    // A certificate names plex.direct or nothing useful, never this address. Nothing secret is sent
    // and the answer is only ever shown, so old routers' TLS will do as well.
    rejectUnauthorized: false,
    servername: '',
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    ALPNProtocols: ['http/1.1'],
  });
}

/** Hands a socket to undici once it is connected. undici asks again after some failures: then it gets none. */
function handOver(socket: net.Socket, scheme: Scheme): buildConnector.connector {
  let isHandedOver = false;
  // An error that comes when nobody listens any more would end this process.
  socket.on('error', () => undefined);
  return (_options, callback) => {
    if (isHandedOver) {
      callback(new Error('A question has one connection.'), null);
      return;
    }
    isHandedOver = true;
    const fail = (error: Error): void => callback(error, null);
    socket.once('error', fail);
    socket.once(scheme === 'https' ? 'secureConnect' : 'connect', () => {
      socket.off('error', fail);
      callback(null, socket);
    });
  };
}

/** The Host header for an address: brackets for IPv6, and never the zone, which means nothing elsewhere. */
function hostHeader({ host, family, port }: Target): string {
  return family === 'ipv6' ? `[${host.replace(/%.*$/, '')}]:${port}` : `${host}:${port}`;
}

/** Reads one answer: its head, then its body up to a number of bytes. Whatever ends it early, what has come counts. */
function listen(
  client: Client,
  { headers, signal, bodyBytes }: AskOptions & { readonly headers: Record<string, string> },
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    let head: Pick<Answer, 'status' | 'server'> | undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (): void => {
      signal.removeEventListener('abort', end);
      const body = Buffer.concat(chunks).subarray(0, bodyBytes).toString('utf8');
      resolve(head && { ...head, body });
    };
    signal.addEventListener('abort', end);
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
      onResponseEnd: end,
      onResponseError(_controller, error) {
        // Once an answer has begun, its status is known: what ends the body early is no failure.
        if (!head && isShortage(error)) {
          reject(new CannotDialError(codeOf(error), { cause: error }));
        }
        end();
      },
    });
  });
}

/**
 * Asks `GET /identity` once, over one scheme, on a connection of its own. Redirects are not followed.
 * @returns The answer, or `undefined` when no HTTP answer came (in time).
 * @throws CannotDialError when this machine ran out of sockets.
 */
export async function askIdentity(
  scheme: Scheme,
  target: Target,
  options: AskOptions,
): Promise<Answer | undefined> {
  if (options.signal.aborted) return undefined;
  const host = hostHeader(target);
  const socket = (options.open ?? openSocket)(scheme, target);
  const client = new Client(`${scheme}://${host}`, {
    connect: handOver(socket, scheme),
    allowH2: false,
    maxHeaderSize: 16 * 1024,
    // The signal is the one clock: these would begin anew with every byte of a dripping server.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const headers = { host, accept: 'application/json', 'user-agent': 'Hopwise' };
    return await listen(client, { ...options, headers });
  } finally {
    socket.destroy();
    await client.destroy();
  }
}
