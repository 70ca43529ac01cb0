import http from 'node:http';
import type { Socket } from 'node:net';
import { parseAddress } from '../runbooks/model/address.ts';
import { isTrustedProxy } from './guard/forwarded.ts';
import { countedAs } from './prefix.ts';
import type { Settings } from './settings.ts';

/** How much of its time and memory a server gives to one client. All times in milliseconds. */
export interface ServerCaps {
  /** For the head of a request, from the connection's first byte. */
  readonly headersMs: number;
  /** For a whole request, body and all. */
  readonly requestMs: number;
  /** For the answer to be made and taken: whoever reads slower is cut. */
  readonly answerMs: number;
  /** Between two requests of a connection. */
  readonly idleMs: number;
  /** Between two looks for clients that are too slow. */
  readonly checkMs: number;
  /** Bytes of the head of a request. */
  readonly headBytes: number;
  /** Requests on one connection. */
  readonly requestsPerConnection: number;
  /** Connections from one address (IPv6: one /64) that is neither a trusted proxy nor, at home, this machine. */
  readonly connectionsPerCaller: number;
}

/** The caps of a real server. The longest measurement takes 14 seconds, waiting included. */
export const serverCaps: ServerCaps = {
  headersMs: 5000,
  requestMs: 10_000,
  answerMs: 60_000,
  idleMs: 5000,
  checkMs: 1000,
  headBytes: 8 * 1024,
  requestsPerConnection: 500,
  connectionsPerCaller: 64,
};

/** A server that knows how many answers it still owes. */
export interface CappedServer {
  readonly server: http.Server;
  /**
   * Stops listening, lets the answers that are owed go out, and ends all connections. Called again with
   * less time, it takes that.
   * @param graceMs Milliseconds after which connections are cut.
   */
  readonly stop: (graceMs: number) => Promise<void>;
}

/** Milliseconds between two looks for whether all answers are out. */
const SWEEP_MS = 20;

/** Refuses connections beyond the cap of one address. */
function capCallers(server: http.Server, settings: Settings, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = parseAddress((socket.remoteAddress ?? '').replace(/%.*$/, ''));
    if (!address || isTrustedProxy(address.text, settings.trustedProxies)) return;
    if (settings.mode === 'local' && address.kind === 'loopback') return;
    const key = countedAs(address);
    const count = open.get(key) ?? 0;
    if (count >= most) {
      socket.destroy();
      return;
    }
    open.set(key, count + 1);
    socket.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
  });
}

/** Makes an HTTP server that no client can hold up. */
export function createCappedServer(
  answer: http.RequestListener,
  settings: Settings,
  caps: ServerCaps,
): CappedServer {
  let owed = 0;
  let stopped: Promise<void> | undefined;
  const server = http.createServer(
    {
      headersTimeout: caps.headersMs,
      requestTimeout: caps.requestMs,
      keepAliveTimeout: caps.idleMs,
      connectionsCheckingInterval: caps.checkMs,
      maxHeaderSize: caps.headBytes,
    },
    (request, response) => {
      owed += 1;
      // A connection that is open already must not bring one request after another.
      if (stopped) response.shouldKeepAlive = false;
      const cut = setTimeout(() => request.socket.destroy(), caps.answerMs);
      response.once('close', () => {
        owed -= 1;
        clearTimeout(cut);
      });
      answer(request, response);
    },
  );
  // Node.js would leave headers out beyond a count without a word, and one of them could be the Origin.
  server.maxHeadersCount = 0;
  server.maxRequestsPerSocket = caps.requestsPerConnection;
  server.maxConnections = settings.maxConnections;
  capCallers(server, settings, caps.connectionsPerCaller);

  const stop = (graceMs: number): Promise<void> => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    stopped ??= new Promise((resolve) => {
      const sweep = setInterval(() => {
        if (owed === 0) server.closeAllConnections();
      }, SWEEP_MS);
      server.close(() => {
        clearInterval(sweep);
        resolve();
      });
    });
    return stopped.finally(() => clearTimeout(force));
  };
  return { server, stop };
}
