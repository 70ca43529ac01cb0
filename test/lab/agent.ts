/**
 * A process that stands in one namespace and does there what it is told over IPC: it listens, asks, resolves. One
 * that is left behind by its parent ends with it.
 */
import dgram from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { readPair, startHttpPage, startPlexLike, startSshBanner } from '../support/services.ts';
import type { Listener } from './vocabulary.ts';

/** Longest that one question may take, in milliseconds. */
const ASK_LIMIT_MS = 4000;

/** What answers at a port. */
export interface Answer {
  readonly speaks: 'nothing' | 'silence' | 'plex' | 'other';
  readonly machineIdentifier?: string;
}

/** What a process in a namespace can do. */
const tasks = {
  /** Starts what is to listen there. */
  async listen(listeners: readonly Listener[]): Promise<void> {
    await Promise.all(listeners.map(listenAs));
  },

  /** Serves the site and the companion, in public mode behind TLS, as on the internet. */
  async serve(at: { addresses: readonly string[]; name: string; siteDir: string }): Promise<void> {
    const { startServer } = await import('../../src/companion/node.ts');
    const { port } = await startServer({
      port: 0,
      host: '127.0.0.1',
      siteDir: at.siteDir,
      env: {
        HOPWISE_MODE: 'public',
        HOPWISE_ALLOWED_HOSTS: at.name,
        HOPWISE_TRUSTED_PROXIES: '127.0.0.1',
        HOPWISE_LOG_REQUESTS: 'no',
      },
    });
    await Promise.all(at.addresses.map((address) => startFront(address, port)));
  },

  /** A captive portal: whatever is asked of it, it sends the caller to its own page. */
  async portal(at: { port: number }): Promise<void> {
    const server = https.createServer(readPair(), (_, response) => {
      response.writeHead(302, { location: '/login' }).end();
    });
    await new Promise<void>((resolve) => server.listen(at.port, '0.0.0.0', resolve));
  },

  /** Tells each caller the address they come from. */
  async echo(at: { host: string }): Promise<void> {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined).end(socket.remoteAddress ?? '');
    });
    await new Promise<void>((resolve) => server.listen(8080, at.host, resolve));
  },

  /** Tells each UDP caller the port they come from. */
  async udpEcho(at: { hosts: readonly string[] }): Promise<void> {
    for (const host of at.hosts) {
      const socket = dgram.createSocket('udp4');
      socket.on('message', (_, from) => socket.send(String(from.port), from.port, from.address));
      await new Promise<void>((resolve) => socket.bind(3478, host, resolve));
    }
  },

  /** The port that each of these UDP echoes sees one and the same socket come from; none where none answers. */
  async udpPorts(at: { hosts: readonly string[] }): Promise<(number | undefined)[]> {
    const socket = dgram.createSocket('udp4');
    const seen = await Promise.all(
      at.hosts.map(
        (host) =>
          new Promise<number | undefined>((resolve) => {
            setTimeout(() => resolve(undefined), 700);
            socket.on('message', (text, from) => {
              if (from.address === host) resolve(Number(text.toString()));
            });
            socket.send('?', 3478, host);
          }),
      ),
    );
    socket.close();
    return seen;
  },

  /** The address that the echo there sees this machine come from; empty where it is not reached. */
  publicAddress(at: { host: string }): Promise<string> {
    return new Promise((resolve) => {
      let said = '';
      const socket = net.connect({ host: at.host, port: 8080, timeout: ASK_LIMIT_MS });
      socket.on('data', (data) => (said += data.toString()));
      socket.on('timeout', () => socket.destroy());
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(said));
    });
  },

  /** Who answers at an address and port: asked for Plex's identity, over TLS and then without. */
  async ask(at: { host: string; port: number; from?: string }): Promise<Answer> {
    const dialled = await dial(at);
    if (dialled !== 'open') return { speaks: dialled };
    return (await identity(https, at)) ?? (await identity(http, at)) ?? { speaks: 'other' };
  },

  /** The addresses that a name has for this machine. */
  async resolve(at: { name: string; server: string }): Promise<string[]> {
    const resolver = new Resolver({ timeout: 1000, tries: 2 });
    resolver.setServers([at.server]);
    return resolver.resolve4(at.name).catch(() => []);
  },
};

/** What can be asked of an agent, with arguments and answers. */
export type Tasks = typeof tasks;

async function listenAs({ as, port, scheme, machineIdentifier }: Listener): Promise<void> {
  const place = { host: '::', port };
  switch (as) {
    case 'plex':
      await startPlexLike({
        ...place,
        ...(scheme && { scheme }),
        ...(machineIdentifier !== undefined && { machineIdentifier }),
      });
      return;
    case 'web-page':
      await startHttpPage({}, place);
      return;
    case 'ssh':
      await startSshBanner(place);
  }
}

/** A reverse proxy with TLS, as it stands before a companion: it says who calls, and passes all else on. */
function startFront(address: string, port: number): Promise<void> {
  const front = https.createServer(readPair(), (request, response) => {
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress };
    const passed = http.request(
      { port, host: '127.0.0.1', method: request.method, path: request.url, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  return new Promise((resolve) => front.listen(443, address, resolve));
}

function dial(at: {
  host: string;
  port: number;
  from?: string;
}): Promise<'open' | 'nothing' | 'silence'> {
  return new Promise((resolve) => {
    const socket = net.connect({
      host: at.host,
      port: at.port,
      ...(at.from !== undefined && { localAddress: at.from }),
    });
    const end = (how: 'open' | 'nothing' | 'silence'): void => {
      socket.destroy();
      resolve(how);
    };
    socket.setTimeout(ASK_LIMIT_MS, () => end('silence'));
    socket.on('connect', () => end('open'));
    socket.on('error', () => end('nothing'));
  });
}

/** Plex's identity there, or undefined when nothing that speaks this scheme gives one. */
function identity(
  scheme: typeof http | typeof https,
  at: { host: string; port: number; from?: string },
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const request = scheme.get(
      {
        host: at.host,
        port: at.port,
        path: '/identity',
        headers: { accept: 'application/json' },
        timeout: ASK_LIMIT_MS,
        agent: false,
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
        ...(at.from !== undefined && { localAddress: at.from }),
      } as https.RequestOptions,
      (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += data.toString()));
        response.on('end', () => resolve(readIdentity(text)));
        response.on('error', () => resolve(undefined));
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

function readIdentity(text: string): Answer | undefined {
  try {
    const { MediaContainer } = JSON.parse(text) as {
      MediaContainer: { machineIdentifier: string };
    };
    return { speaks: 'plex', machineIdentifier: MediaContainer.machineIdentifier };
  } catch {
    return undefined;
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (asked: { id: number; task: keyof Tasks; input: never }) => {
  void tasks[asked.task](asked.input).then(
    (value) => process.send?.({ id: asked.id, value }),
    (error: unknown) => process.send?.({ id: asked.id, fault: String(error) }),
  );
});
