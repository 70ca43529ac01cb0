/** The one HTTP question to whoever listens: what it sends, what it reads, and that it leaves nothing behind. */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import {
  askIdentity,
  type AskOptions,
  type Scheme,
} from '../../../src/runbooks/checks/port-reachable/companion/ask.ts';
import { CannotDialError } from '../../../src/runbooks/checks/port-reachable/companion/failure.ts';
import type { Target } from '../../../src/runbooks/checks/port-reachable/companion/target.ts';
import { listen, startFlood, startRaw, startSilent, type Service } from '../../support/services.ts';

const never = new AbortController().signal;
const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

const targetOf = ({ port }: Service): Target => ({ host: '127.0.0.1', family: 'ipv4', port });

/** Starts a service and asks it; tells also which sockets that took. */
async function ask(
  starting: Promise<Service>,
  options: Partial<AskOptions> & { scheme?: Scheme } = {},
) {
  const service = await starting;
  services.push(service);
  const sockets: net.Socket[] = [];
  const { scheme = 'http', ...rest } = options;
  const answer = await askIdentity(scheme, targetOf(service), {
    signal: never,
    bodyBytes: 1000,
    ...(scheme === 'http' && {
      open: () => {
        const socket = net.connect(service.port, '127.0.0.1');
        sockets.push(socket);
        return socket;
      },
    }),
    ...rest,
  });
  return { answer, sockets };
}

/** A server that keeps what it is sent, and gives these bytes for it. */
async function startRecorder(bytes: string): Promise<{ service: Service; heard: string[] }> {
  const heard: string[] = [];
  const server = net.createServer((socket) =>
    socket.once('data', (data: Buffer) => {
      heard.push(data.toString('latin1'));
      socket.end(bytes);
    }),
  );
  return { service: await listen(server), heard };
}

const ok = 'HTTP/1.1 200 OK\r\nServer: a\r\nContent-Length: 5\r\n\r\nhello';
const read = { status: 200, server: 'a', body: 'hello' };

describe('askIdentity', () => {
  it.each<[host: string, family: Target['family'], header: string]>([
    ['127.0.0.1', 'ipv4', '127.0.0.1:32400'],
    ['2a02:8071::1', 'ipv6', '[2a02:8071::1]:32400'],
    ['fe80::1%eth0', 'ipv6', '[fe80::1]:32400'],
  ])('sends one small request to %s', async (host, family, header) => {
    const { service, heard } = await startRecorder(ok);
    services.push(service);
    const target = { host, family, port: 32400 };
    const opened: unknown[] = [];
    const open = (...args: unknown[]): net.Socket => {
      opened.push(args);
      return net.connect(service.port, '127.0.0.1');
    };
    expect(await askIdentity('http', target, { signal: never, bodyBytes: 99, open })).toEqual(read);
    expect(opened).toEqual([['http', target]]);
    const lines = heard.join('').split('\r\n');
    expect(lines[0]).toBe('GET /identity HTTP/1.1');
    expect(lines.slice(1).sort()).toEqual([
      '',
      '',
      'accept: application/json',
      'connection: close',
      `host: ${header}`,
      'user-agent: Hopwise',
    ]);
  });

  it.each<[what: string, bytes: string, answer: unknown]>([
    ['an answer', ok, read],
    ['an answer cut off', ok.replace('5', '99'), read],
    [
      'a chunk cut off',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhello',
      'hello',
    ],
    ['a chunk that is none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', ''],
    ['an answer without length', 'HTTP/1.0 200 OK\r\n\r\nhello', 'hello'],
    [
      'an offer to switch protocols',
      ok.replace('\n', '\nUpgrade: h2\r\nConnection: Upgrade\r\n'),
      read,
    ],
    ['two Server headers', ok.replace('\n', '\nServer: a\r\nServer: b\r\n'), read],
    ['hints before the answer', `HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${ok}`, read],
    ['an answer after the answer', `${ok}HTTP/1.1 404 Not Found\r\n\r\n`, read],
    ['a greeting', '220 mail.example ESMTP\r\n', undefined],
    ['a head cut off', 'HTTP/1.1 200 OK\r\nServer: a\r\n', undefined],
    ['a status that is none', 'HTTP/1.1 000 Nothing\r\n\r\n', undefined],
    // undici hangs up on it, though RFC 9110 (15.2) would have it skipped. No server that is asked
    // without "Expect" is known to send it. When this fails, undici has learned it: expect `read`.
    ['leave to go on, which nobody asked for', `HTTP/1.1 100 Continue\r\n\r\n${ok}`, undefined],
  ])('reads %s, on one connection that it closes', async (_what, bytes, expected) => {
    const { answer, sockets } = await ask(startRaw(bytes));
    expect(typeof expected === 'string' ? answer?.body : answer).toEqual(expected);
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it('closes a connection that would be kept, and one whose body has no end', async () => {
    const kept = `HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok`;
    const polite = listen(
      net.createServer((socket) => socket.once('data', () => socket.write(kept))),
    );
    for (const starting of [polite, startFlood()]) {
      const { answer, sockets } = await ask(starting);
      expect(answer?.status).toBe(200);
      expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
    }
  });

  it('keeps as much of a body as it may', async () => {
    const { answer } = await ask(startFlood(), { bodyBytes: 1234 });
    expect(answer?.body).toBe('a'.repeat(1234));
  });

  it('keeps what has come when its time is up', async () => {
    const start = listen(
      net.createServer((socket) => socket.once('data', () => socket.write(ok.replace('5', '99')))),
    );
    const { answer, sockets } = await ask(start, { signal: AbortSignal.timeout(150) });
    expect(answer).toEqual(read);
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it.each(['http', 'https'] as const)('leaves a silent server over %s in time', async (scheme) => {
    const { answer } = await ask(startSilent(), { scheme, signal: AbortSignal.timeout(100) });
    expect(answer).toBeUndefined();
  });

  it('gives up a connection that is not made in time, and closes it', async () => {
    const socket = new net.Socket();
    const signal = AbortSignal.timeout(30);
    const target = { host: '127.0.0.1', family: 'ipv4', port: 1 } as const;
    expect(
      await askIdentity('http', target, { signal, bodyBytes: 9, open: () => socket }),
    ).toBeUndefined();
    expect(socket.destroyed).toBe(true);
  });

  it('does not begin when its signal has fired already', async () => {
    const target = { host: '127.0.0.1', family: 'ipv4', port: 1 } as const;
    const open = (): never => expect.unreachable();
    const options = { signal: AbortSignal.abort(), bodyBytes: 9, open };
    expect(await askIdentity('http', target, options)).toBeUndefined();
  });

  const failing = (code: string) => (): net.Socket => {
    const socket = new net.Socket();
    process.nextTick(() => socket.destroy(Object.assign(new Error(code), { code })));
    return socket;
  };

  it.each(['EMFILE', 'ENOBUFS', 'EADDRNOTAVAIL'])('blames itself for %s', async (code) => {
    const asking = ask(startSilent(), { open: failing(code) });
    await expect(asking).rejects.toThrow(CannotDialError);
    await expect(asking).rejects.toMatchObject({ code });
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_INFO'])(
    'takes %s for no answer, and does not try again',
    async (code) => {
      let opened = 0;
      const fail = failing(code);
      const open = (): net.Socket => {
        opened += 1;
        return fail();
      };
      const signal = AbortSignal.timeout(2000);
      expect((await ask(startSilent(), { open, signal })).answer).toBeUndefined();
      expect([opened, signal.aborted]).toEqual([1, false]);
    },
  );

  it('speaks TLS as old as 1.0, to any certificate, and names nobody', async () => {
    const folder = path.resolve(import.meta.dirname, '../../fixtures/tls');
    const named: unknown[] = [];
    const server = tls.createServer(
      {
        key: readFileSync(path.join(folder, 'key.pem')),
        cert: readFileSync(path.join(folder, 'cert.pem')),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      },
      (socket) => {
        named.push(socket.getProtocol(), socket.servername);
        socket.once('data', () => socket.end(ok));
      },
    );
    const { answer } = await ask(listen(server), { scheme: 'https' });
    expect(answer).toEqual(read);
    expect(named).toEqual(['TLSv1', false]);
  });
});
