/** Real listeners on 127.0.0.1, each speaking as something that may be found behind an open port. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';

/** A listener that is running. */
export interface Service {
  readonly port: number;
  /** Stops it and drops its connections. */
  close(): Promise<void>;
}

const tlsDir = path.resolve(import.meta.dirname, '../fixtures/tls');
const TLS_HELLO = 0x16;

/** Listens on a port of `host`, a free one unless told; closing drops what is open. */
export async function listen(server: net.Server, host = '127.0.0.1', port = 0): Promise<Service> {
  const open = new Set<net.Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    // A peer that goes away is the ordinary end of a connection here.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** A certificate of test/fixtures/tls, without `.pem`. */
export type CertificateName = 'cert' | 'plex-direct' | 'plex-direct-expired';

/** A key and a certificate, as a TLS server takes them. */
export function readPair(name: CertificateName = 'cert') {
  return {
    key: readFileSync(path.join(tlsDir, 'key.pem')),
    cert: readFileSync(path.join(tlsDir, `${name}.pem`)),
  };
}

/** The authority that issued the plex.direct certificates. */
export function readAuthority(): string {
  return readFileSync(path.join(tlsDir, 'authority.pem'), 'utf8');
}

/** Where to listen: a free port of 127.0.0.1 unless told. */
export interface Place {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
}

/** Where to listen, and with which certificate. */
interface SplitOptions extends Place {
  readonly certificate?: CertificateName;
}

/** Listens on one port for both schemes, told apart by the first byte. A scheme without a handler is cut off. */
function startSplit(
  handlers: { readonly http?: http.RequestListener; readonly https?: http.RequestListener },
  { host, port, certificate }: SplitOptions = {},
): Promise<Service> {
  const plain = handlers.http && http.createServer(handlers.http);
  const secure = handlers.https && https.createServer(readPair(certificate), handlers.https);
  const server = net.createServer((socket) => {
    socket.once('data', (first: Buffer) => {
      socket.pause();
      const chosen = first[0] === TLS_HELLO ? secure : plain;
      if (!chosen) return void socket.destroy();
      socket.unshift(first);
      chosen.emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  return listen(server, host, port);
}

/** How a Plex server is to look. */
export interface PlexLike {
  /** Over what it speaks; `both` is what "Secure connections: Preferred" does, on one port. */
  readonly scheme?: 'http' | 'https' | 'both';
  /** `json` answers as asked; `xml` is what older servers send whatever they are asked. */
  readonly format?: 'json' | 'xml';
  readonly machineIdentifier?: string;
  readonly version?: string;
  /** `undefined` leaves it out, as older servers do. */
  readonly claimed?: boolean | undefined;
  /** The address to listen on; 127.0.0.1 unless told. */
  readonly host?: string;
  /** The port to listen on; a free one unless told. */
  readonly port?: number;
  /** What it shows over HTTPS; self-signed unless told. */
  readonly certificate?: CertificateName;
}

/** What `startPlexLike` says of itself unless told otherwise. */
export const plexDefaults = {
  machineIdentifier: '1f0e2d3c4b5a69788796a5b4c3d2e1f001122334',
  version: '1.43.2.10687-563d026ea',
  claimed: true,
} as const;

/** The body of `/identity`, as Plex writes it. */
export function plexIdentityBody(plex: PlexLike): string {
  const { machineIdentifier, version, claimed } = { ...plexDefaults, ...plex };
  if (plex.format === 'xml') {
    const flag = claimed === undefined ? '' : ` claimed="${claimed ? 1 : 0}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<MediaContainer size="0"${flag} machineIdentifier="${machineIdentifier}" version="${version}">\n</MediaContainer>\n`;
  }
  return JSON.stringify({ MediaContainer: { size: 0, claimed, machineIdentifier, version } });
}

/** A Plex server, as far as it answers without a token: `/identity`, and 401 for all else. */
export function startPlexLike(plex: PlexLike = {}): Promise<Service> {
  const scheme = plex.scheme ?? 'both';
  const answer: http.RequestListener = (request, response) => {
    response.setHeader('X-Plex-Protocol', '1.0');
    if (request.url !== '/identity') {
      response.writeHead(401, { 'Content-Type': 'text/html' });
      response.end('<html><body><h1>401 Unauthorized</h1></body></html>');
      return;
    }
    const type = plex.format === 'xml' ? 'text/xml;charset=utf-8' : 'application/json';
    response.writeHead(200, { 'Content-Type': type });
    response.end(plexIdentityBody(plex));
  };
  return startSplit(
    {
      ...(scheme !== 'https' && { http: answer }),
      ...(scheme !== 'http' && { https: answer }),
    },
    plex,
  );
}

/** How a web page is to answer. */
export interface HttpPage {
  readonly status?: number;
  /** The Server header; none when empty. */
  readonly server?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerPage(page: HttpPage): http.RequestListener {
  const { status = 200, server = 'micro_httpd', body = '<title>Router login</title>' } = page;
  return (_request, response) => {
    response.writeHead(status, {
      'Content-Type': 'text/html',
      ...(server && { Server: server }),
      ...page.headers,
    });
    response.end(body);
  };
}

/** A router's admin page: 200 with HTML for every path, over plain HTTP. */
export function startHttpPage(page: HttpPage = {}, at: Place = {}): Promise<Service> {
  return startSplit({ http: answerPage(page) }, at);
}

/** A web server that has only HTTPS, and tells plain HTTP so with a 400 of its own, as nginx does. */
export function startHttpsPage(page: HttpPage = {}): Promise<Service> {
  return startSplit({
    https: answerPage(page),
    http: answerPage({
      status: 400,
      server: 'nginx',
      body: 'The plain HTTP request was sent to HTTPS port',
    }),
  });
}

/** A page that sends everybody elsewhere, over plain HTTP. */
export function startRedirecting(location: string): Promise<Service> {
  return startHttpPage({ status: 302, server: '', headers: { Location: location } });
}

/** An SSH server: it speaks first, and hangs up on what is no SSH. */
export function startSshBanner(at: Place = {}): Promise<Service> {
  const server = net.createServer((socket) => {
    socket.write('SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n');
    socket.once('data', () => socket.end('Invalid SSH identification string.\r\n'));
  });
  return listen(server, at.host, at.port);
}

/** Takes connections and whatever is sent, and never says a word. */
export function startSilent(): Promise<Service> {
  return listen(net.createServer((socket) => socket.resume()));
}

/** How a byte-dripper drips. */
export interface Drip {
  /** Milliseconds between two bytes. */
  readonly everyMs?: number;
  /** Sent whole before the dripping begins. */
  readonly first?: string;
}

/** Sends one byte of an HTTP answer at a time, and has no end to it: each byte looks like progress. */
export function startByteDripper({ everyMs = 20, first = '' }: Drip = {}): Promise<Service> {
  const server = net.createServer((socket) => {
    const bytes = 'HTTP/1.1 200 OK\r\nX-Padding: ';
    let at = 0;
    socket.resume();
    socket.write(first);
    const timer = setInterval(() => {
      socket.write(first || at >= bytes.length ? 'a' : bytes.charAt(at));
      at += 1;
    }, everyMs);
    socket.on('close', () => clearInterval(timer));
  });
  return listen(server);
}

/** Sends a body without end, as fast as it is taken. */
export function startFlood(): Promise<Service> {
  return startSplit({
    http: (_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
    },
  });
}

/** A TLS server that does as it is told with each connection whose handshake is made. */
export function startTls(
  options: tls.TlsOptions = {},
  handle: (socket: tls.TLSSocket) => void = (socket) => socket.resume(),
): Promise<Service> {
  const server = tls.createServer({ ...readPair(), ...options }, (socket) => {
    socket.on('error', () => socket.destroy());
    handle(socket);
  });
  server.on('tlsClientError', () => undefined);
  return listen(server);
}

/** Breaks each connection with a reset once these bytes are sent to whoever says something. */
export function startReset(bytes: string | Buffer = ''): Promise<Service> {
  const reset = (socket: net.Socket): unknown => socket.resetAndDestroy();
  return listen(
    net.createServer((socket) =>
      socket.once('data', () => {
        if (bytes.length === 0) reset(socket);
        // Given a moment, so that the bytes arrive before the reset that would drop them.
        else socket.write(bytes, () => setTimeout(() => reset(socket), 50));
      }),
    ),
  );
}

/** Sends a head that has no end, as fast as it is taken. */
export function startEndlessHead(): Promise<Service> {
  return listen(
    net.createServer((socket) => {
      const line = `X-Padding: ${'a'.repeat(1000)}\r\n`;
      const pour = (): void => {
        while (!socket.destroyed && socket.write(line));
      };
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n');
        socket.on('drain', pour);
        pour();
      });
    }),
  );
}

/** Does at once as it is told with each connection, before a word is said. */
export function startEager(handle: (socket: net.Socket) => unknown): Promise<Service> {
  return listen(net.createServer((socket) => void handle(socket.resume())));
}

/** Breaks a connection, but not before whoever made it knows that it was made: that would be a refusal. */
export function resetSoon(socket: net.Socket): void {
  setTimeout(() => socket.resetAndDestroy(), 50);
}

/** A server that gives exactly these bytes to whoever says something, and hangs up. */
export function startRaw(bytes: string | Buffer): Promise<Service> {
  return listen(net.createServer((socket) => socket.once('data', () => socket.end(bytes))));
}

/** A port on which nobody listens: one the system had free a moment ago. */
export async function closedPort(): Promise<number> {
  const service = await startSilent();
  await service.close();
  return service.port;
}
