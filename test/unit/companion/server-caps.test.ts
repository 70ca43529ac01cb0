/** What no client may do to the server: hold it up, fill it, or leave something open. Real connections. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../../src/companion/node.ts';
import { sendRaw } from '../../support/raw.ts';
import {
  closedPort,
  startHttpPage,
  startPlexLike,
  startSilent,
  startSshBanner,
  type Service,
} from '../../support/services.ts';

const running: (RunningServer | Service)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, host: '127.0.0.1', env: {}, ...options });
  running.push(server);
  return server;
}

async function keep<T extends Service>(starting: Promise<T>): Promise<T> {
  const service = await starting;
  running.push(service);
  return service;
}

const hasty = { headersMs: 200, requestMs: 300, idleMs: 100, checkMs: 50 };
const get = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n';
const post = 'POST /api/v1/reach HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** The metrics, over a connection of their own that ends with them. */
async function metricsOf(server: RunningServer): Promise<string> {
  const head = 'GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  return (await sendRaw(server.port, [head])).text;
}

describe('clients that are slow', () => {
  it.each([
    ['say nothing', '', [0, 408]],
    ['never end their head', get, [408]],
    ['never end their body', `${post}Content-Length: 15\r\n\r\n{"po`, [408]],
    ['never send their next chunk', `${post}Transfer-Encoding: chunked\r\n\r\n4\r\n{"po`, [408]],
  ])('are cut when they %s', async (_what, bytes, statuses) => {
    const server = await start({ caps: hasty });
    const answer = await sendRaw(server.port, [bytes]);
    expect(answer.isClosed).toBe(true);
    expect(statuses).toContain(answer.status);
  });

  it('are cut when their head drips', async () => {
    const server = await start({ caps: hasty });
    const socket = net.connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    const drip = setInterval(() => socket.write('G'), 20);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
  });

  it('are cut when they do not take their answer', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hopwise-slow-'));
    await writeFile(path.join(folder, 'index.html'), '<h1>Home</h1>');
    await writeFile(path.join(folder, '404.html'), '<h1>No</h1>');
    await writeFile(path.join(folder, 'large.png'), Buffer.alloc(32 * 1024 * 1024));
    const server = await start({ siteDir: folder, caps: { answerMs: 1500 } });
    const socket = net.connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /large.png HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('readable', resolve));
    await vi.waitFor(
      async () => expect(await metricsOf(server)).toContain('\nhopwise_connections_open 2\n'),
      5000,
    );
    await vi.waitFor(
      async () => expect(await metricsOf(server)).toContain('\nhopwise_connections_open 1\n'),
      5000,
    );
    socket.destroy();
    await rm(folder, { recursive: true });
  });

  it('are let go after their answer', async () => {
    const server = await start({ caps: hasty });
    const answer = await sendRaw(server.port, [`${get}\r\n`]);
    expect([answer.status, answer.isClosed]).toEqual([200, true]);
  });
});

describe('clients that send too much', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `X-${n}: x\r\n`).join('');

  it.each([
    [`${get}X: ${'x'.repeat(9000)}\r\n\r\n`, 431, 'a long header'],
    [`GET /${'x'.repeat(9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431, 'a long address'],
    [`${get}${lines(2000)}\r\n`, 431, 'many headers'],
    [`${post}Content-Length: 2000\r\n\r\n${'x'.repeat(2000)}`, 413, 'a long body'],
    [
      `${post}Content-Length: 999999999\r\n\r\n${'x'.repeat(2000)}`,
      413,
      'the start of a huge body',
    ],
  ])('%#: are told so', async (bytes, status) => {
    const answer = await sendRaw((await start()).port, [bytes], { limitMs: 500 });
    expect(answer.status).toBe(status);
  });

  it('have no more than 500 requests on one connection', async () => {
    const server = await start({ caps: { idleMs: 100 } });
    const { text } = await sendRaw(server.port, [`${get}\r\n`.repeat(600)], { limitMs: 8000 });
    expect(text.match(/200 OK/g)?.length).toBe(500);
    expect(text).toMatch(/Connection: close/i);
  });

  it('have no more than their share of connections, and nobody more than all', async () => {
    const server = await start({
      env: {
        HOPWISE_MODE: 'public',
        HOPWISE_MAX_CONNECTIONS: '6',
        HOPWISE_LOG_REQUESTS: 'no',
      },
      caps: { connectionsPerCaller: 3 },
    });
    const hold = async (from: string): Promise<net.Socket> => {
      const socket = net.connect({ host: '127.0.0.1', port: server.port, localAddress: from });
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('connect', resolve));
      return socket;
    };
    const ask = async (from: string): Promise<number> =>
      (await sendRaw(server.port, [`${get}Connection: close\r\n\r\n`], { from })).status;
    const held = [await hold('127.0.0.2'), await hold('127.0.0.2'), await hold('127.0.0.2')];
    expect(await ask('127.0.0.2')).toBe(0);
    expect(await ask('127.0.0.3')).toBe(200);
    held.push(await hold('127.0.0.3'), await hold('127.0.0.3'), await hold('127.0.0.4'));
    expect(await ask('127.0.0.5')).toBe(0);
    for (const socket of held) socket.destroy();
    await vi.waitFor(async () => expect(await ask('127.0.0.2')).toBe(200), 5000);
  });
});

const reach = (server: RunningServer, port: number): Promise<Response> =>
  fetch(`${server.url}/api/v1/reach`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ port }),
  });

describe('a server that is told to stop', () => {
  it('lets a measurement end and be answered, takes no new one, and is not held up', async () => {
    const server = await start();
    const silent = await keep(startSilent());
    const idle = net.connect(server.port, '127.0.0.1');
    const half = net.connect(server.port, '127.0.0.1');
    half.write(post);
    for (const socket of [idle, half]) socket.on('error', () => undefined).resume();
    const asked = reach(server, silent.port);
    await vi.waitFor(async () =>
      expect(await metricsOf(server)).toContain('\nhopwise_dials_running 1\n'),
    );
    const drained = server.drain();
    expect((await sendRaw(server.port, [`${get}\r\n`])).status).toBe(0);
    // It would say nothing for four seconds more; now it hangs up, which is an answer.
    await silent.close();
    const response = await asked;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      trace: expect.arrayContaining([
        expect.objectContaining({ hop: 'dial', result: 'open' }),
      ]) as unknown,
    });
    await drained;
  });

  it('ends at once when nothing is measured, and when told a second time', async () => {
    const idle = await start();
    await idle.drain();
    const server = await start();
    const silent = await keep(startSilent());
    const asked = reach(server, silent.port).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([server.drain(), server.close()]);
    expect(await asked).toBe('cut');
  });
});

describe('file descriptors', () => {
  const count = async (): Promise<number> => (await readdir('/proc/self/fd')).length;

  /** One probe from its own address of this machine, so that many run at once; ends after `ms` if told. */
  function probe(port: number, from: string, target: number, ms?: number): Promise<number> {
    return new Promise((resolve) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          port,
          localAddress: from,
          method: 'POST',
          path: '/api/v1/reach',
          headers: { 'Content-Type': 'application/json' },
          agent: false,
        },
        (response) => {
          response.resume().once('close', () => resolve(response.statusCode ?? 0));
        },
      );
      request.on('error', () => resolve(0));
      request.end(JSON.stringify({ port: target }));
      if (ms !== undefined) setTimeout(() => request.destroy(), ms);
    });
  }

  it.skipIf(process.platform !== 'linux')(
    'are all given back after 500 probes of every kind, some of them abandoned',
    async () => {
      const server = await start({ env: { HOPWISE_CALLER_PER_MINUTE: '6000' } });
      const targets = [
        (await keep(startPlexLike())).port,
        (await keep(startPlexLike({ scheme: 'http' }))).port,
        (await keep(startHttpPage())).port,
        (await keep(startSshBanner())).port,
        await closedPort(),
        25,
        0,
      ];
      const silent = (await keep(startSilent())).port;
      // Once of each, so that what is opened once and for all is open.
      for (const target of targets) await probe(server.port, '127.0.0.9', target);
      await vi.waitFor(async () => expect(await count()).toBeLessThan(60));
      const before = await count();
      const statuses: number[] = [];
      const worker = async (from: string, lane: number): Promise<void> => {
        for (let n = 0; n < 50; n += 1) {
          const target = targets[(n + lane) % targets.length] ?? 0;
          const isAbandoned = n % 5 === 0;
          statuses.push(
            await (isAbandoned
              ? probe(server.port, from, n % 10 === 0 ? silent : target, n)
              : probe(server.port, from, target)),
          );
        }
      };
      await Promise.all(Array.from({ length: 10 }, (_, n) => worker(`127.0.1.${n + 1}`, n)));
      expect(statuses).toHaveLength(500);
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(100);
      expect(statuses.filter((status) => status === 500)).toEqual([]);
      await vi.waitFor(async () => expect(await count()).toBeLessThanOrEqual(before), 10_000);
    },
    60_000,
  );
});
