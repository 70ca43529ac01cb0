/**
 * 10,000 requests that nobody would send, and 300 that are hardly any: never a 500, never a dial to anybody
 * but the caller. The seed is printed; HOPWISE_FUZZ_SEED repeats a run.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/companion/app.ts';
import { createLimits } from '../../../src/companion/guard/limits.ts';
import { findForbidding } from '../../../src/companion/guard/targets.ts';
import { startServer, type RunningServer } from '../../../src/companion/node.ts';
import { readSettings, type Mode } from '../../../src/companion/settings.ts';
import { parseAddress } from '../../../src/runbooks/model/address.ts';
import { problemSchema } from '../../../src/runbooks/model/problem.ts';
import { sendRaw } from '../../support/raw.ts';

const seed = Number(process.env['HOPWISE_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Fuzzing with HOPWISE_FUZZ_SEED=${seed}`);

const proxy = '10.0.0.1';
const site = new URL('http://localhost:4321');

/** Addresses of all kinds, ordinary ones most of all. */
const callers = fc.oneof(
  { weight: 3, arbitrary: fc.ipV4() },
  { weight: 2, arbitrary: fc.ipV6() },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '81.2.69.10',
      '2a02:8071::1',
      '127.0.0.1',
      '::1',
      '192.168.1.10',
      '::ffff:81.2.69.10',
      '::ffff:127.0.0.1',
      'fe80::1%eth0',
      '100.64.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '169.254.169.254',
    ),
  },
);

/** Text that may stand in a header. */
const text = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.string({
      maxLength: 40,
      unit: fc.constantFrom(...Array.from('0123456789.:,;="[]/ fort%\\')),
    }),
    callers,
    fc.constantFrom('localhost', 'evil.example', '*', 'null', 'https://evil.example', 'unknown'),
  )
  .map((value) => value.replace(/[^\t\x20-\x7e\x80-\xff]/g, ''));

const names = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Host',
      'Origin',
      'Content-Type',
      'X-Forwarded-For',
      'X-Forwarded-Host',
      'X-Forwarded-Proto',
      'Forwarded',
      'X-Real-IP',
      'CF-Connecting-IP',
      'True-Client-IP',
      'Access-Control-Request-Method',
      'Accept-Encoding',
      'If-None-Match',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z-]{1,20}$/) },
);

const port = fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(32_400, 25, 0, 443));
const body = fc.oneof(
  { weight: 5, arbitrary: port.map((value) => JSON.stringify({ port: value })) },
  { weight: 2, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.string(), callers).map((value) => JSON.stringify(value)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(port, fc.constantFrom('host', 'address', 'ip', '__proto__', 'target'), callers)
      .map(([value, name, host]) => `{"port":${value},"${name}":"${host}"}`),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 3000, unit: 'binary' }) },
);

const path = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '/api/v1/reach',
      '/api/v1/address',
      '/api/v1/home-address',
      '/metrics',
      '/healthz',
      '/',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('/api/v1/reach', '/api/v1/address', '/api/', '/'), fc.webFragments())
      .map(([first, rest]) => `${first}${rest}`),
  },
  { weight: 1, arbitrary: fc.webQueryParameters().map((query) => `/api/v1/reach?${query}`) },
);

const requests = fc.record({
  mode: fc.constantFrom<Mode[]>('local', 'public'),
  peer: fc.oneof({ weight: 2, arbitrary: callers }, { weight: 1, arbitrary: fc.constant(proxy) }),
  /** Whom the proxy adds to the chain, whatever stands there already. */
  added: callers,
  isOrdinary: fc.boolean(),
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant('POST') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PURGE', 'x'),
    },
  ),
  path,
  port,
  headers: fc.array(fc.tuple(names, text), { maxLength: 6 }),
  body,
});

/** Headers that claim to say who calls. */
const forged =
  /^(x-forwarded-(for|host|proto)|forwarded|x-real-ip|cf-connecting-ip|true-client-ip)$/i;

const appOf = (
  mode: Mode,
  dialled: string[],
  reported: Error[],
  callerOf: () => string,
  askEchoes: () => Promise<[]>,
) => {
  const settings = readSettings({
    HOPWISE_MODE: mode,
    HOPWISE_TRUSTED_PROXIES: '10.0.0.0/8',
    HOPWISE_ALLOWED_ORIGINS: 'https://hopwise.example',
    HOPWISE_CALLER_PER_MINUTE: '999999',
    HOPWISE_ALL_PER_MINUTE: '999999',
    HOPWISE_LOG_REQUESTS: 'yes',
    ...(mode === 'local' && { HOPWISE_ECHO_SERVICES: 'https://echo.example' }),
  });
  return createApp({
    settings,
    limits: createLimits(settings),
    callerOf,
    askEchoes,
    dial: (target) => {
      dialled.push(target.host);
      return Promise.resolve({ trace: [{ hop: 'dial', result: 'refused', ms: 1 }] });
    },
    report: (error) => void reported.push(error),
    log: (line) => {
      // What a log line may look like, whatever was sent.
      expect(line).toMatch(
        /^\S+Z (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|OTHER) (\/api\/v1\/(reach|address|home-address)|api-other) \d{3} [a-z-]+ \d+ms ([\d.]+\/24|[\da-f:]+\/48|unknown)$/,
      );
    },
  });
};

describe('the request surface', () => {
  const dialled: string[] = [];
  const reported: Error[] = [];
  let peer = '';
  let echoes = 0;
  const askEchoes = (): Promise<[]> => {
    echoes += 1;
    return Promise.resolve([]);
  };
  const apps = {
    local: appOf('local', dialled, reported, () => peer, askEchoes),
    public: appOf('public', dialled, reported, () => peer, askEchoes),
  };
  let count = 0;
  let dials = 0;
  let homes = 0;

  it('stands 10,000 requests', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (one) => {
        count += 1;
        dialled.length = 0;
        echoes = 0;
        peer = one.peer;
        const headers = new Headers();
        // Every other request is one that would be answered, but for a header or two.
        const { isOrdinary } = one;
        if (isOrdinary) headers.set('Content-Type', 'application/json');
        const odd = one.headers.filter(([name]) => !isOrdinary || forged.test(name));
        for (const [name, value] of odd) headers.append(name, value);
        // As a proxy does: after whatever the caller claimed. An ordinary one throws claims away.
        const isProxied =
          parseAddress(one.peer.replace(/%.*/, ''))?.text.startsWith('10.') ?? false;
        const bare = one.added.replace(/%.*/, '');
        if (isProxied && isOrdinary) {
          for (const name of ['Forwarded', 'X-Forwarded-Host']) headers.delete(name);
          headers.set('X-Forwarded-For', bare);
        } else if (isProxied) headers.append('X-Forwarded-For', bare);
        const method = isOrdinary ? 'POST' : one.method;
        const isHome = isOrdinary && one.path === '/api/v1/home-address';
        const ordinary = isHome ? '/api/v1/home-address' : '/api/v1/reach';
        const url = new URL(isOrdinary ? ordinary : one.path.replace(/^\/+/, '/'), site);
        const sent = isOrdinary ? JSON.stringify(isHome ? {} : { port: one.port }) : one.body;
        const hasBody = !['GET', 'HEAD'].includes(method);
        const init = { method, headers, ...(hasBody && { body: sent }) };
        const response = await apps[one.mode].request(url, init);

        expect(reported).toEqual([]);
        expect(response.status).not.toBe(500);
        const type = response.headers.get('Content-Type') ?? '';
        const answer = await response.text();
        if (response.status >= 400 && url.pathname.startsWith('/api/') && method !== 'HEAD') {
          expect(type).toBe('application/problem+json');
          expect(problemSchema.parse(JSON.parse(answer)).status).toBe(response.status);
        }
        if (echoes > 0) {
          homes += 1;
          expect([one.mode, method, url.pathname]).toEqual([
            'local',
            'POST',
            '/api/v1/home-address',
          ]);
          expect(parseAddress((isProxied ? bare : one.peer).replace(/%.*/, ''))?.kind).not.toBe(
            'public',
          );
        }
        expect(dialled.length).toBeLessThanOrEqual(1);
        for (const host of dialled) {
          dials += 1;
          // The peer, or whom the proxy itself added: never what stands in any other place.
          const caller = isProxied ? bare : one.peer;
          const [text = '', zone] = caller.split('%');
          expect(host.split('%')[0]).toBe(parseAddress(text)?.text);
          expect(host.includes('%')).toBe(zone !== undefined);
          if (one.mode === 'public') expect(findForbidding(host)).toBeUndefined();
          else expect(parseAddress(text)?.kind).not.toBe('public');
        }
      }),
      {
        numRuns: 10_000,
        seed,
        endOnFailure: true,
        interruptAfterTimeLimit: 100_000,
        markInterruptAsFailure: true,
      },
    );
    expect(count).toBeGreaterThanOrEqual(10_000);
    // A fuzzer that never gets through would prove nothing.
    expect(dials).toBeGreaterThan(500);
    expect(homes).toBeGreaterThan(20);
    console.log(`${count} requests, ${dials} dials, each to the caller`);
  }, 120_000);
});

describe('the wire', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', env: {} });
  });
  afterAll(() => server.close());

  const ordinary =
    'POST /api/v1/reach HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"port":25}';

  it('stands 300 requests that are torn, doubled or not HTTP at all', async () => {
    const piece = fc.oneof(
      fc.nat(ordinary.length).map((at) => ordinary.slice(0, at)),
      fc.nat(ordinary.length).map((at) => ordinary.slice(at)),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '0\r\n\r\n',
        ordinary,
        'Transfer-Encoding: chunked\r\n',
        '\u0000',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const bytes = pieces.map((text) => Buffer.from(text, 'latin1'));
        const answer = await sendRaw(server.port, bytes, { isHalfClosed: true, limitMs: 400 });
        expect(answer.text).not.toMatch(/HTTP\/1\.1 500/);
      }),
      { numRuns: 300, seed, endOnFailure: true, interruptAfterTimeLimit: 50_000 },
    );
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('\nhopwise_dials_running 0\n');
    expect(metrics).not.toContain('hopwise_dials_total{');
  }, 60_000);
});
