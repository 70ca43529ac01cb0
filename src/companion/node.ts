import type http from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { collectReach } from '../runbooks/checks/port-reachable/companion/node/collect.ts';
import { askEchoes } from '../runbooks/checks/public-address/companion/node/ask-echoes.ts';
import { parseAddress } from '../runbooks/model/address.ts';
import { createApp } from './app.ts';
import { assertBind } from './guard/bind.ts';
import { createLimits } from './guard/limits.ts';
import type { SharedLimits } from './guard/valkey.ts';
import { createMetrics } from './metrics.ts';
import { createCappedServer, serverCaps, type ServerCaps } from './server-caps.ts';
import { readSettings, type Environment, type Settings } from './settings.ts';
import { serveSite } from './static-site.ts';

/** Milliseconds that open connections get to end by themselves once told to stop. */
const GRACE_MS = 1000;
/** Milliseconds that measurements get to end: the longest there is, waiting included, and its answer's way. */
const DRAIN_MS = 15_000;

/** What to serve, and where. */
export interface ServerOptions {
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  /** An IP address of this machine, or `localhost`. */
  readonly host: string;
  /** The folder of the built site; without it only the API is served. */
  readonly siteDir?: string;
  /** Where the settings are read from; `process.env` unless told. */
  readonly env?: Environment;
  /** Whether another server lives in this process: its Request and Response are left alone then. */
  readonly sharesProcess?: boolean;
  /** Caps that differ from `serverCaps`; only tests give any. */
  readonly caps?: Partial<ServerCaps>;
}

/** A server that is running. */
export interface RunningServer {
  /** Where it is, for a browser on this machine; no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends all connections and stops, within two seconds. */
  close(): Promise<void>;
  /** Stops listening, lets what is being measured end and be answered, then stops: within 15 seconds. */
  drain(): Promise<void>;
}

/** What is told for an error of listening, in one line each. */
const listenFaults: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) =>
    `Port ${port} on ${host} is already in use: stop what listens there, or choose another port.`,
  EACCES: (port, host) =>
    `Not allowed to listen on port ${port} of ${host}: choose a port from 1024 up.`,
  EADDRNOTAVAIL: (_port, host) => `Cannot listen on ${host}: this machine has no such address.`,
};

function listen(server: http.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const told = listenFaults[error.code ?? '']?.(port, host);
      reject(
        told === undefined
          ? error
          : Object.assign(new Error(told, { cause: error }), { code: error.code }),
      );
    });
    server.listen(port, host, () => resolve());
  });
}

/** The address to open in a browser: "all addresses" becomes this machine's own. */
function urlOf(host: string, port: number): string {
  const address = parseAddress(host);
  if (address?.kind === 'unspecified')
    return urlOf(address.family === 'ipv6' ? '::1' : '127.0.0.1', port);
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Limits in memory or in Valkey, and how to end them. */
async function openLimits(settings: Settings): Promise<SharedLimits> {
  if (settings.valkeyUrl === undefined) {
    return { limits: createLimits(settings), close: () => Promise.resolve() };
  }
  // Read only when it is wanted: the client is large.
  const { openSharedLimits } = await import('./guard/valkey.ts');
  return openSharedLimits(settings, settings.valkeyUrl, console.error);
}

/**
 * Starts the companion under Node.js, and the site with it, in this process and on one port.
 * @throws SettingsError when a setting makes no sense or is unsafe with this host; Error with one line,
 *   and the system's `code`, when it cannot listen there or has no site to serve.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, siteDir, env = process.env } = options;
  const settings = readSettings(env);
  assertBind(host, settings);
  const shared = await openLimits(settings);
  const metrics = createMetrics();
  const app = createApp({
    settings,
    // Typed by hand: this is what getRequestListener passes beside each request.
    callerOf: (_request, bindings) => (bindings as HttpBindings).incoming.socket.remoteAddress,
    dial: collectReach,
    askEchoes,
    limits: shared.limits,
    metrics,
    ...(siteDir !== undefined && { site: await serveSite(siteDir) }),
  });
  // Lighter Requests and Responses in place of the global ones: an eighth less time for each answer.
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: options.sharesProcess !== true,
  });
  const { server, stop } = createCappedServer(
    (request, response) => void answer(request, response),
    settings,
    { ...serverCaps, ...options.caps },
  );
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    socket.once('close', () => (connections -= 1));
  });
  metrics.addGauge(
    'hopwise_connections_open',
    'Connections that callers have open.',
    () => connections,
  );
  try {
    await listen(server, port, host);
  } catch (error) {
    await shared.close();
    throw error;
  }
  const bound = (server.address() as AddressInfo).port;
  const end = async (graceMs: number): Promise<void> => {
    await stop(graceMs);
    await shared.close();
  };
  return {
    url: urlOf(host, bound),
    port: bound,
    close: () => end(GRACE_MS),
    drain: () => end(DRAIN_MS),
  };
}
