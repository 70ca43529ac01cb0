/** Every speaker that may be found behind an open port, against real listeners. */
import type net from 'node:net';
import { collectReach } from '../../../src/runbooks/checks/port-reachable/companion/node/collect.ts';
import { afterEach, describe, expect, it } from 'vitest';
import {
  reachLimits,
  type ReachLimits,
} from '../../../src/runbooks/checks/port-reachable/companion.ts';
import { reachSchema } from '../../../src/runbooks/checks/port-reachable/value.ts';
import { componentValidator } from '../../support/openapi.ts';
import {
  closedPort,
  plexDefaults,
  startByteDripper,
  startEager,
  startEndlessHead,
  startFlood,
  startHttpPage,
  startHttpsPage,
  startPlexLike,
  startRaw,
  resetSoon,
  startRedirecting,
  startReset,
  startSilent,
  startSshBanner,
  startTls,
  type Service,
} from '../../support/services.ts';

const never = new AbortController().signal;
/** Generous for what answers at once. */
const patient: ReachLimits = reachLimits;
/** For what never answers: the result is the same after any limit. */
const hasty: ReachLimits = { ...reachLimits, tlsMs: 150, httpMs: 150 };

const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

const described = componentValidator('Reach');
const measuredSchema = reachSchema.pick({ trace: true, speaker: true });

/** Starts a service and measures it. */
async function measure(starting: Promise<Service>, limits = patient, signal = never) {
  const service = await starting;
  services.push(service);
  const target = { host: '127.0.0.1', family: 'ipv4', port: service.port } as const;
  const measured = await collectReach(target, signal, limits);
  expect(measuredSchema.parse(measured)).toEqual(measured);
  const whole = { vantage: 'same-machine', address: '127.0.0.1', family: 'ipv4', port: 1 };
  expect(described.safeParse({ ...whole, ...measured }).error).toBeUndefined();
  const [dial, tls, http] = measured.trace;
  return { dial, tls, http, speaker: measured.speaker };
}

describe('collectReach', () => {
  for (const format of ['json', 'xml'] as const) {
    it.each([
      ['http', 'http'],
      ['https', 'https'],
      ['both', 'https'],
    ] as const)(`knows Plex that speaks %s and ${format}, over %s`, async (scheme, over) => {
      const { dial, tls, http, speaker } = await measure(startPlexLike({ scheme, format }));
      expect(dial.result).toBe('open');
      expect(tls?.result).toBe(scheme === 'http' ? 'cut' : 'handshake');
      expect(http).toMatchObject({ scheme: over, result: 'plex', ...plexDefaults });
      expect(speaker).toEqual({ speaks: 'plex', scheme: over });
    });
  }

  it.each(['plex-direct', 'plex-direct-expired', 'cert'] as const)(
    'knows Plex whatever its certificate: %s',
    async (certificate) => {
      const { tls, speaker } = await measure(startPlexLike({ scheme: 'https', certificate }));
      expect(tls).toMatchObject({ result: 'handshake', plexDirect: certificate !== 'cert' });
      expect(speaker?.speaks).toBe('plex');
    },
  );

  it('passes on which server it is, and that nobody has claimed it', async () => {
    const own = { machineIdentifier: 'my-own', claimed: false };
    expect((await measure(startPlexLike(own))).http).toMatchObject(own);
  });

  it('knows an older Plex, which does not say whether it is claimed', async () => {
    const { http } = await measure(startPlexLike({ claimed: undefined, format: 'xml' }));
    expect(http).toMatchObject({ result: 'plex', version: plexDefaults.version });
    expect(http).not.toHaveProperty('claimed');
  });

  it('reaches Plex over IPv6', async (test) => {
    const service = await startPlexLike({ host: '::1' }).catch(() => undefined);
    if (!service) return test.skip('this machine has no ::1');
    services.push(service);
    const target = { host: '::1', family: 'ipv6', port: service.port } as const;
    expect((await collectReach(target, never)).speaker?.speaks).toBe('plex');
  });

  /** An HTTP answer that is not Plex’s, and the speaker it makes. */
  const answer = (scheme: string, status: number, server?: string) => [
    { hop: 'http', scheme, result: 'answer', status, ...(server && { server }) },
    { speaks: 'http', scheme },
  ];

  /** What HTTP was answered, without its time, and who speaks. */
  async function answered(starting: Promise<Service>, limits = patient): Promise<unknown[]> {
    const { http, speaker } = await measure(starting, limits);
    const { ms, ...rest } = http ?? { ms: -1 };
    expect(ms).toBeGreaterThanOrEqual(0);
    return [rest, speaker];
  }

  it('names a router’s admin page by its status and Server header', async () => {
    expect(await answered(startHttpPage())).toEqual(answer('http', 200, 'micro_httpd'));
  });

  it('leaves the Server header out where there is none', async () => {
    expect(await answered(startHttpPage({ server: '' }))).toEqual(answer('http', 200));
  });

  it('cuts a long Server header, and drops what cannot be printed', async () => {
    const { http } = await measure(startHttpPage({ server: `é${'x'.repeat(500)}` }));
    expect(http).toMatchObject({ server: 'x'.repeat(100) });
  });

  it('names a server that has only HTTPS by its HTTPS answer, not by the 400 it gives plain HTTP', async () => {
    const page = startHttpsPage({ status: 404, server: 'Caddy' });
    expect(await answered(page)).toEqual(answer('https', 404, 'Caddy'));
  });

  it('does not follow a redirect', async () => {
    const plex = await startPlexLike({ scheme: 'http' });
    services.push(plex);
    const elsewhere = startRedirecting(`http://127.0.0.1:${plex.port}/identity`);
    expect(await answered(elsewhere)).toEqual(answer('http', 302));
  });

  it.each([
    ['an absurdly long identifier', { machineIdentifier: 'a'.repeat(10_000) }],
    ['control characters in its version', { version: '1.0\u0000\u001b[2J' }],
  ])('does not take for Plex a server with %s', async (_what, fake) => {
    expect((await measure(startPlexLike(fake))).speaker?.speaks).toBe('http');
  });

  it('does not take a Plex answer with an error status for Plex', async () => {
    const body = JSON.stringify({ MediaContainer: plexDefaults });
    const page = startHttpPage({ status: 503, body });
    expect(await answered(page)).toEqual(answer('http', 503, 'micro_httpd'));
  });

  it('reads no more of a body than its limit', async () => {
    const body = JSON.stringify({ padding: 'x'.repeat(70_000), MediaContainer: plexDefaults });
    expect((await measure(startHttpPage({ body }))).speaker?.speaks).toBe('http');
    const enough = { ...patient, bodyBytes: 100_000 };
    expect((await measure(startHttpPage({ body }), enough)).speaker?.speaks).toBe('plex');
  });

  it.each([
    ['a body without end', startFlood],
    ['an answer of 100 MB', () => startHttpPage({ server: '', body: 'a'.repeat(100_000_000) })],
  ])('stops reading %s, long before its time is up', async (_what, start) => {
    const long = { ...patient, httpMs: 60_000, tlsMs: 60_000 };
    expect(await answered(start(), long)).toEqual(answer('http', 200));
  });

  it('names a page whose body is cut or reset midway by its status', async () => {
    const head = 'HTTP/1.1 200 OK\r\nServer: slow\r\nContent-Length: 9999\r\n\r\nabc';
    for (const start of [startRaw, startReset]) {
      expect(await answered(start(head))).toEqual(answer('http', 200, 'slow'));
    }
  });

  const other = (kind: string) => ({ speaks: 'nothing-plex-says', kind });

  it('knows SSH by its greeting, and sends it no HTTP', async () => {
    const measured = await measure(startSshBanner());
    expect(measured.tls?.result).toBe('no-tls');
    expect(measured.http).toBeUndefined();
    expect(measured.speaker).toEqual(other('ssh'));
  });

  /** Measures a server that does at once as it is told, and tells how many connections it saw. */
  async function measureEager(handle: (socket: net.Socket) => unknown) {
    let connections = 0;
    const start = startEager((socket) => {
      connections += 1;
      return handle(socket);
    });
    const { tls, http, speaker } = await measure(start);
    return [tls?.result, http?.result, speaker, connections];
  }

  it.each<[what: string, tls: string, http: string, kind: string, (socket: net.Socket) => unknown]>(
    [
      ['closes', 'cut', 'cut', 'hangs-up', (socket) => socket.end()],
      ['resets', 'cut', 'cut', 'hangs-up', resetSoon],
      ['greets', 'no-tls', 'not-http', 'other', (socket) => socket.write('220 mail ESMTP\r\n')],
    ],
  )('names a server that %s without waiting, over two connections', async (...row) => {
    const [, tls, http, kind, handle] = row;
    expect(await measureEager(handle)).toEqual([tls, http, other(kind), 2]);
  });

  it('makes one connection where TLS is spoken, and leaves none open', async () => {
    const open = new Set<unknown>();
    let connections = 0;
    const start = startTls({}, (socket) => {
      connections += 1;
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.once('data', () => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'));
    });
    expect((await measure(start)).http).toMatchObject({ scheme: 'https', status: 404 });
    await expect.poll(() => [connections, open.size]).toEqual([1, 0]);
  });

  const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
  const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 70]);
  it.each<[what: string, tls: string, http: string, kind: string, start: () => Promise<Service>]>([
    ['bytes', 'no-tls', 'not-http', 'other', () => startRaw(Buffer.from([0, 1, 2, 3, 4, 255]))],
    ['a mail server', 'no-tls', 'not-http', 'other', () => startRaw('220 mail ESMTP\r\n')],
    ['a connection cut at once', 'cut', 'cut', 'hangs-up', () => startRaw('')],
    ['a reset', 'cut', 'cut', 'hangs-up', () => startReset()],
    ['a switch of protocols', 'no-tls', 'not-http', 'other', () => startRaw(switching)],
    ['a head without end', 'no-tls', 'too-long', 'other', startEndlessHead],
    ['a TLS that will not agree', 'failed', 'not-http', 'tls-only', () => startRaw(alert)],
    [
      'TLS with something else inside',
      'handshake',
      'not-http',
      'tls-only',
      () => startTls({}, (socket) => socket.end('* OK IMAP4rev1 ready\r\n')),
    ],
    [
      'TLS that asks for a certificate',
      'handshake',
      'cut',
      'tls-only',
      () => startTls({ requestCert: true, rejectUnauthorized: true }),
    ],
    [
      'TLS that closes inside',
      'handshake',
      'cut',
      'tls-only',
      () => startTls({}, (socket) => socket.destroy()),
    ],
  ])('names %s', async (_what, tls, http, kind, start) => {
    const measured = await measure(start());
    expect([measured.dial.result, measured.tls?.result, measured.http?.result]).toEqual([
      'open',
      tls,
      http,
    ]);
    expect(measured.speaker).toEqual(other(kind));
  });

  it.each<[what: string, tls: string, http: string, kind: string, start: () => Promise<Service>]>([
    ['a silent socket', 'silent', 'silent', 'silent', startSilent],
    ['a byte-dripper', 'no-tls', 'drips', 'drips', () => startByteDripper()],
    ['a slow byte-dripper', 'drips', 'drips', 'drips', () => startByteDripper({ everyMs: 60 })],
    ['TLS that is silent inside', 'handshake', 'silent', 'tls-only', () => startTls()],
    [
      'informational answers without end',
      'no-tls',
      'not-http',
      'other',
      () => startByteDripper({ first: 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50) }),
    ],
  ])('ends in time with %s', async (_what, tls, http, kind, start) => {
    // The stated limits are 300 ms: without them this test would run into its own time limit.
    const measured = await measure(start(), hasty);
    expect([measured.tls?.result, measured.http?.result]).toEqual([tls, http]);
    expect(measured.speaker).toEqual(other(kind));
  });

  it('names a page whose body drips by its status', async () => {
    const first = 'HTTP/1.1 200 OK\r\nServer: slow\r\nContent-Length: 9999\r\n\r\n';
    const dripper = startByteDripper({ first });
    expect(await answered(dripper, hasty)).toEqual(answer('http', 200, 'slow'));
  });

  it('has no speaker where nothing was open', async () => {
    const target = { host: '127.0.0.1', family: 'ipv4', port: await closedPort() } as const;
    const measured = await collectReach(target, never);
    const refused = { hop: 'dial', result: 'refused', ms: expect.any(Number) as number };
    expect(measured).toEqual({ trace: [refused] });
  });

  it('stops while asking when its signal fires', async () => {
    const leaving = AbortSignal.timeout(50);
    await expect(measure(startSilent(), patient, leaving)).rejects.toThrow(/timeout/i);
  });

  it('states limits that tell a missing device from a drop, and end within 11 s', () => {
    expect(reachLimits.dialMs).toBeGreaterThan(3100);
    const { dialMs, tlsMs, httpMs } = reachLimits;
    expect(dialMs + tlsMs + httpMs).toBeLessThan(11_000);
  });
});
