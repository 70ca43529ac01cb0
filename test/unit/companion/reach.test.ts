/** Every speaker that may be found behind an open port, against real listeners. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  collectReach,
  reachLimits,
  type ReachLimits,
} from '../../../src/runbooks/checks/port-reachable/companion.ts';
import { dialSchema, speakerSchema } from '../../../src/runbooks/checks/port-reachable/value.ts';
import {
  closedPort,
  plexDefaults,
  startByteDripper,
  startFlood,
  startHttpPage,
  startHttpsPage,
  startPlexLike,
  startRaw,
  startRedirecting,
  startSilent,
  startSshBanner,
  type Service,
} from '../../support/services.ts';

const never = new AbortController().signal;
/** Generous for what answers at once. */
const patient: ReachLimits = reachLimits;
/** For what never answers: the result is the same after any limit. */
const hasty: ReachLimits = { ...reachLimits, identityMs: 300, httpsMs: 150 };

const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

/** Starts a service and measures it. */
async function measure(starting: Promise<Service>, limits = patient, signal = never) {
  const service = await starting;
  services.push(service);
  const target = { host: '127.0.0.1', family: 'ipv4', port: service.port } as const;
  const measured = await collectReach(target, signal, limits);
  expect(dialSchema.parse(measured.dial)).toEqual(measured.dial);
  if (measured.speaker) expect(speakerSchema.parse(measured.speaker)).toEqual(measured.speaker);
  return measured;
}

describe('collectReach', () => {
  for (const format of ['json', 'xml'] as const) {
    it.each([
      ['http', 'http'],
      ['https', 'https'],
      ['both', 'https'],
    ] as const)(`knows Plex that speaks %s and ${format}, over %s`, async (scheme, over) => {
      const measured = await measure(startPlexLike({ scheme, format }));
      expect(measured.dial.result).toBe('open');
      expect(measured.speaker).toEqual({ speaks: 'plex', scheme: over, ...plexDefaults });
    });
  }

  it('passes on which server it is, and that nobody has claimed it', async () => {
    const own = { machineIdentifier: 'my-own', claimed: false };
    expect((await measure(startPlexLike(own))).speaker).toMatchObject(own);
  });

  it('knows an older Plex, which does not say whether it is claimed', async () => {
    const { speaker } = await measure(startPlexLike({ claimed: undefined, format: 'xml' }));
    const { machineIdentifier, version } = plexDefaults;
    expect(speaker).toEqual({ speaks: 'plex', scheme: 'https', machineIdentifier, version });
  });

  it('reaches Plex over IPv6', async (test) => {
    const service = await startPlexLike({ host: '::1' }).catch(() => undefined);
    if (!service) return test.skip('this machine has no ::1');
    services.push(service);
    const target = { host: '::1', family: 'ipv6', port: service.port } as const;
    expect((await collectReach(target, never)).speaker?.speaks).toBe('plex');
  });

  it('names a router’s admin page by its status and Server header', async () => {
    const { speaker } = await measure(startHttpPage());
    expect(speaker).toEqual({ speaks: 'http', scheme: 'http', status: 200, server: 'micro_httpd' });
  });

  it('leaves the Server header out where there is none', async () => {
    const { speaker } = await measure(startHttpPage({ server: '' }));
    expect(speaker).toEqual({ speaks: 'http', scheme: 'http', status: 200 });
  });

  it('cuts a long Server header, and drops what cannot be printed', async () => {
    const { speaker } = await measure(startHttpPage({ server: `é${'x'.repeat(500)}` }));
    expect(speaker).toMatchObject({ server: 'x'.repeat(100) });
  });

  it('names a server that has only HTTPS by its HTTPS answer, not by the 400 it gives plain HTTP', async () => {
    const { speaker } = await measure(startHttpsPage({ status: 404, server: 'Caddy' }));
    expect(speaker).toEqual({ speaks: 'http', scheme: 'https', status: 404, server: 'Caddy' });
  });

  it('does not follow a redirect', async () => {
    const plex = await startPlexLike({ scheme: 'http' });
    services.push(plex);
    const { speaker } = await measure(startRedirecting(`http://127.0.0.1:${plex.port}/identity`));
    expect(speaker).toEqual({ speaks: 'http', scheme: 'http', status: 302 });
  });

  it.each([
    ['an absurdly long identifier', { machineIdentifier: 'a'.repeat(10_000) }],
    ['control characters in its version', { version: '1.0\u0000\u001b[2J' }],
  ])('does not take for Plex a server with %s', async (_what, fake) => {
    expect((await measure(startPlexLike(fake))).speaker?.speaks).toBe('http');
  });

  it('does not take a Plex answer with an error status for Plex', async () => {
    const body = JSON.stringify({ MediaContainer: plexDefaults });
    const { speaker } = await measure(startHttpPage({ status: 503, body }));
    expect(speaker).toMatchObject({ speaks: 'http', status: 503 });
  });

  it('reads no more of a body than its limit', async () => {
    const body = JSON.stringify({ padding: 'x'.repeat(70_000), MediaContainer: plexDefaults });
    expect((await measure(startHttpPage({ body }))).speaker?.speaks).toBe('http');
    const enough = { ...patient, bodyBytes: 100_000 };
    expect((await measure(startHttpPage({ body }), enough)).speaker?.speaks).toBe('plex');
  });

  it('stops reading a body without end, long before its time is up', async () => {
    const long = { ...patient, identityMs: 60_000, httpsMs: 60_000 };
    const { speaker } = await measure(startFlood(), long);
    expect(speaker).toEqual({ speaks: 'http', scheme: 'http', status: 200 });
  });

  const silence = { speaks: 'nothing-plex-says' };

  it.each([
    ['SSH', startSshBanner],
    ['bytes that are no HTTP', () => startRaw(Buffer.from([0, 1, 2, 3, 255]))],
    ['a connection cut at once', () => startRaw('')],
    [
      'an answer that switches protocols',
      () =>
        startRaw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    ['headers without end', () => startRaw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)],
  ])('says that no HTTP came from %s', async (_what, start) => {
    const measured = await measure(start());
    expect(measured.dial.result).toBe('open');
    expect(measured.speaker).toEqual(silence);
  });

  it.each([
    ['a silent socket', startSilent],
    ['a byte-dripper', () => startByteDripper()],
    [
      'informational answers without end',
      () => startByteDripper({ first: 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50) }),
    ],
  ])('ends in time with %s', async (_what, start) => {
    const started = performance.now();
    const measured = await measure(start(), hasty);
    expect(measured.speaker).toEqual(silence);
    // The stated limit is 300 ms here; the ceiling only has to be far below "for ever".
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('names a page whose body drips by its status', async () => {
    const first = 'HTTP/1.1 200 OK\r\nServer: slow\r\nContent-Length: 9999\r\n\r\n';
    const { speaker } = await measure(startByteDripper({ first }), hasty);
    expect(speaker).toEqual({ speaks: 'http', scheme: 'http', status: 200, server: 'slow' });
  });

  it('has no speaker where nothing was open', async () => {
    const target = { host: '127.0.0.1', family: 'ipv4', port: await closedPort() } as const;
    const measured = await collectReach(target, never);
    expect(measured).toEqual({ dial: { result: 'refused', ms: expect.any(Number) as number } });
  });

  it('stops while asking when its signal fires', async () => {
    const leaving = AbortSignal.timeout(50);
    await expect(measure(startSilent(), patient, leaving)).rejects.toThrow(/timeout/i);
  });

  it('states limits that tell a missing device from a drop, and end within 11 s', () => {
    expect(reachLimits.dialMs).toBeGreaterThan(3100);
    expect(reachLimits.identityMs).toBeLessThanOrEqual(4000);
    expect(reachLimits.httpsMs).toBeLessThan(reachLimits.identityMs);
    expect(reachLimits.dialMs + reachLimits.identityMs).toBeLessThan(11_000);
  });
});
