/** The handshake: what it says of a certificate, and how it names whatever is no handshake. */
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCertificate } from '../../../src/runbooks/checks/port-reachable/companion/node/certificate.ts';
import { CannotDialError } from '../../../src/runbooks/checks/port-reachable/companion/cannot-dial.ts';
import { dial } from '../../../src/runbooks/checks/port-reachable/companion/node/dial.ts';
import {
  shakeHands,
  type TlsOptions,
} from '../../../src/runbooks/checks/port-reachable/companion/node/tls.ts';
import { tlsSchema } from '../../../src/runbooks/checks/port-reachable/value.ts';
import {
  listen,
  readAuthority,
  readPair,
  resetSoon,
  startByteDripper,
  startEager,
  startHttpPage,
  startPlexLike,
  startRaw,
  startReset,
  startSilent,
  startSshBanner,
  startTls,
  type Service,
} from '../../support/services.ts';

const never = new AbortController().signal;
const services: Service[] = [];
const sockets: (net.Socket | undefined)[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket?.destroy();
  await Promise.all(services.splice(0).map((service) => service.close()));
});

const patient: TlsOptions = { limitMs: 5000, bytes: 128 * 1024, signal: never };

/** Starts a service and dials it. */
async function reach(starting: Promise<Service>): Promise<net.Socket> {
  const service = await starting;
  services.push(service);
  const target = { host: '127.0.0.1', family: 'ipv4', port: service.port } as const;
  const { socket } = await dial(target, patient);
  return socket ?? expect.unreachable();
}

/** Starts a service and shakes hands with it; a connection without a handshake has been closed. */
async function shake(starting: Promise<Service>, options: Partial<TlsOptions> = {}) {
  const dialled = await reach(starting);
  const shaken = await shakeHands(dialled, { ...patient, ...options });
  sockets.push(shaken.secured);
  expect(tlsSchema.parse(shaken.hop)).toEqual(shaken.hop);
  expect(dialled.destroyed).toBe(shaken.secured === undefined);
  return shaken;
}

const plexDirect = {
  result: 'handshake',
  names: ['*.0123456789abcdef0123456789abcdef.plex.direct'],
  issuer: 'Hopwise tests',
  plexDirect: true,
};

describe('shakeHands', () => {
  beforeAll(() => {
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), readAuthority()]);
  });

  it('reads a plex.direct certificate that chains', async () => {
    const { hop } = await shake(startPlexLike({ certificate: 'plex-direct' }));
    expect(hop).toMatchObject({ ...plexDirect, version: 'TLSv1.3', chains: true });
    expect(hop.result === 'handshake' && hop.daysLeft).toBeGreaterThan(10_000);
  });

  it('reads one that has ended: it does not chain, and its days are negative', async () => {
    const { hop } = await shake(startPlexLike({ certificate: 'plex-direct-expired' }));
    expect(hop).toMatchObject({ ...plexDirect, chains: false });
    expect(hop.result === 'handshake' && hop.daysLeft).toBeLessThan(-2000);
  });

  it('reads one that nobody vouches for', async () => {
    const { hop } = await shake(startPlexLike());
    expect(hop).toMatchObject({ issuer: 'hopwise.test', chains: false, plexDirect: false });
  });

  it('sends a first message that fits into one packet, for boxes that take no longer one', async () => {
    const sizes: number[] = [];
    const server = net.createServer((socket) =>
      socket.once('data', (hello: Buffer) => {
        sizes.push(hello.length);
        socket.destroy();
      }),
    );
    await shake(listen(server));
    expect(sizes).toEqual([expect.any(Number)]);
    // The least that the internet's links carry in one packet.
    expect(sizes[0]).toBeLessThan(1200);
  });

  it('names nobody to the server', async () => {
    const named: unknown[] = [];
    await shake(startTls({}, (socket) => named.push(socket.servername)));
    await expect.poll(() => named).toEqual([false]);
  });

  it.each(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const)('speaks %s', async (version) => {
    const only = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
    expect((await shake(startTls(only))).hop).toMatchObject({ result: 'handshake', version });
  });

  const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 70]);
  const wrongVersion = Buffer.from([0x16, 3, 0, 0, 6, 2, 0, 0, 2, 3, 0]);
  it.each<[what: string, result: string, start: () => Promise<Service>]>([
    ['an HTTP server', 'no-tls', () => startRaw('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['an SSH server', 'no-tls', startSshBanner],
    ['bytes that are nothing', 'no-tls', () => startRaw(Buffer.from([0, 1, 2, 3, 4, 255]))],
    ['a server that hangs up', 'cut', startHttpPage],
    ['one that closes without waiting', 'cut', () => startEager((socket) => socket.end())],
    ['one that resets without waiting', 'cut', () => startEager(resetSoon)],
    ['a greeting before a word', 'no-tls', () => startEager((s) => s.write('220 mail ESMTP\r\n'))],
    ['a greeting and an end', 'no-tls', () => startEager((socket) => socket.end('hello\r\n'))],
    ['a reset', 'cut', () => startReset()],
    ['a reset in the middle of it', 'cut', () => startReset(Buffer.from([0x16, 3, 3, 1, 0, 2]))],
    ['an alert about the version', 'failed', () => startRaw(alert)],
    ['SSL 3', 'failed', () => startRaw(wrongVersion)],
    [
      'no cipher in common',
      'failed',
      () =>
        startTls({ ...readPair(), ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' }),
    ],
    ['more than a handshake has', 'too-long', () => startRaw(Buffer.alloc(200_000, 0x16))],
  ])('names %s %s', async (_what, result, start) => {
    const { hop, secured } = await shake(start(), result === 'too-long' ? { bytes: 10 } : {});
    expect(hop.result).toBe(result);
    expect(secured).toBeUndefined();
  });

  it('knows the greeting of an SSH server, and of no other', async () => {
    expect((await shake(startSshBanner())).isSsh).toBe(true);
    expect((await shake(startRaw('220 mail.example ESMTP\r\n'))).isSsh).toBe(false);
  });

  it('tells silence from dripping when its time is up', async () => {
    expect((await shake(startSilent(), { limitMs: 100 })).hop.result).toBe('silent');
    const first = Buffer.from([0x16, 3, 3, 0x20, 0]).toString('latin1');
    const { hop } = await shake(startByteDripper({ first }), { limitMs: 200 });
    expect(hop.result).toBe('drips');
  });

  it('hears a greeting that came before it began', async () => {
    const dialled = await reach(startSshBanner());
    await once(dialled, 'readable');
    expect(await shakeHands(dialled, patient)).toMatchObject({
      hop: { result: 'no-tls' },
      isSsh: true,
    });
  });

  it('takes a connection that has ended since for one that hangs up', async () => {
    const dialled = await reach(startSilent());
    dialled.destroy();
    expect((await shakeHands(dialled, patient)).hop.result).toBe('cut');
  });

  it.each([
    ['fires', 50],
    ['has fired', 0],
  ])('leaves when its signal %s, and closes the connection', async (_what, ms) => {
    const dialled = await reach(startSilent());
    const signal = ms > 0 ? AbortSignal.timeout(ms) : AbortSignal.abort();
    await expect(shakeHands(dialled, { ...patient, signal })).rejects.toThrow(/timeout|abort/i);
    expect(dialled.destroyed).toBe(true);
  });

  it.each(['ENOBUFS', 'ENOMEM'])('blames itself for %s', async (code) => {
    const dialled = await reach(startSilent());
    const shaking = shakeHands(dialled, patient);
    dialled.destroy(Object.assign(new Error(code), { code }));
    await expect(shaking).rejects.toThrow(CannotDialError);
  });
});

describe('readCertificate', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  it.each<[what: string, given: Partial<tls.PeerCertificate>, read: object]>([
    ['nothing', {}, { names: [], plexDirect: false }],
    ['a last day', { valid_to: 'Nov 21 11:00:00 2026 GMT' }, { daysLeft: 0 }],
    ['a day gone', { valid_to: 'Nov 20 11:00:00 2026 GMT' }, { daysLeft: -1 }],
    [
      'names of all kinds, each once',
      { subjectaltname: 'DNS:a.example, DNS:a.example, IP Address:192.0.2.1, URI:http://x' },
      { names: ['a.example', '192.0.2.1'] },
    ],
    [
      'a name made to look like two',
      { subjectaltname: 'DNS:"a, DNS:x.plex.direct\\u0000", DNS:b.example' },
      { names: ['b.example'], plexDirect: false },
    ],
    [
      'many names, the telling one last',
      {
        subjectaltname: `${Array.from({ length: 40 }, (_, n) => `DNS:n${n}.example, `).join('')}DNS:a.b.plex.direct`,
      },
      { names: Array.from({ length: 10 }, (_, n) => `n${n}.example`), plexDirect: true },
    ],
    ['a name that is too long', { subjectaltname: `DNS:${'a'.repeat(101)}` }, { names: [] }],
    [
      'a name that only ends so',
      { subjectaltname: 'DNS:notplex.direct' },
      { names: ['notplex.direct'], plexDirect: false },
    ],
    [
      'an issuer with markup turned round',
      { issuer: { O: `\u202e${'x'.repeat(200)}` } },
      { issuer: 'x'.repeat(100) },
    ],
    ['an issuer of no letters', { issuer: { O: '\u202e' } }, { names: [] }],
  ])('reads %s', (_what, given, expected) => {
    const read = readCertificate(given, now);
    expect(read).toMatchObject(expected);
    const rest = { hop: 'tls', result: 'handshake', version: 'TLSv1.3', chains: false, ms: 1 };
    tlsSchema.parse({ ...rest, ...read });
  });
});
