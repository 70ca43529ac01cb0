/** How often one may ask, and what is told and kept about it. */
import { describe, expect, it, vi } from 'vitest';
import type { AppOptions } from '../../../src/companion/app.ts';
import { createApp } from '../../../src/companion/app.ts';
import { createLimits } from '../../../src/companion/guard/limits.ts';
import { countedAs, truncate, truncateAll } from '../../../src/companion/prefix.ts';
import { reportTruncated } from '../../../src/companion/observe.ts';
import { readSettings, type Environment } from '../../../src/companion/settings.ts';
import type { ReachMeasurement } from '../../../src/runbooks/checks/port-reachable/companion.ts';
import { parseAddress } from '../../../src/runbooks/model/address.ts';

const refused: ReachMeasurement = { trace: [{ hop: 'dial', result: 'refused', ms: 1 }] };
const publicEnv = { HOPWISE_MODE: 'public', HOPWISE_LOG_REQUESTS: 'no' };

function setUp(env: Environment = publicEnv, more: Partial<AppOptions> = {}) {
  const settings = readSettings(env);
  const app = createApp({
    settings,
    limits: createLimits(settings),
    callerOf: (request) => request.headers.get('Test-Caller') ?? undefined,
    dial: () => Promise.resolve(refused),
    ...more,
  });
  const send = async (from: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('Test-Caller', from);
    return app.request(`http://localhost:4321${path}`, { ...init, headers });
  };
  const address = (from: string): Promise<Response> => send(from, '/api/v1/address');
  const reach = (from: string, port = 32_400): Promise<Response> =>
    send(from, '/api/v1/reach', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ port }),
    });
  return { send, address, reach };
}

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { code?: unknown }).code;

describe('the limit of an address', () => {
  it('lets the page’s own three requests through twenty times a minute', async () => {
    const { address, reach } = setUp();
    for (let run = 0; run < 20; run += 1) {
      expect((await address('81.2.69.10')).status).toBe(200);
      expect((await address('81.2.69.10')).status).toBe(200);
      expect((await reach('81.2.69.10')).status).toBe(200);
    }
    const response = await address('81.2.69.10');
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toMatch(/^([1-9]|[1-5]\d|60)$/);
    expect(await codeOf(response)).toBe('too-many-requests');
    expect((await address('81.2.69.11')).status).toBe(200);
  });

  it.each([
    ['2a02:8071:1:2::1', '2a02:8071:1:2:ffff::9', true, 'one /64 is one home'],
    ['2a02:8071:1:2::1', '2a02:8071:1:3::1', false, 'the next /64'],
    ['::ffff:81.2.69.10', '81.2.69.10', true, 'one address in two spellings'],
  ])('counts %s and %s together: %s (%s)', async (one, two, isSame) => {
    const { address } = setUp({ ...publicEnv, HOPWISE_CALLER_PER_MINUTE: '1' });
    expect((await address(one)).status).toBe(200);
    expect((await address(two)).status).toBe(isSame ? 429 : 200);
  });

  it('counts whatever is asked of the API, right or wrong', async () => {
    const { address, send } = setUp({ ...publicEnv, HOPWISE_CALLER_PER_MINUTE: '2' });
    await send('81.2.69.10', '/api/nothing');
    await send('81.2.69.10', '/api/v1/reach', { method: 'POST', body: 'x' });
    expect((await address('81.2.69.10')).status).toBe(429);
    expect((await send('81.2.69.10', '/healthz')).status).toBe(200);
    expect((await send('81.2.69.10', '/metrics')).status).toBe(200);
  });

  it('can be read by a page of an allowed origin', async () => {
    const { send } = setUp({
      ...publicEnv,
      HOPWISE_CALLER_PER_MINUTE: '1',
      HOPWISE_ALLOWED_ORIGINS: '*',
    });
    const init = { headers: { Origin: 'https://hopwise.example' } };
    await send('81.2.69.10', '/api/v1/address', init);
    const response = await send('81.2.69.10', '/api/v1/address', init);
    expect(response.status).toBe(429);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
  });

  it('is none for this machine in local mode, and one for its network', async () => {
    const { address } = setUp({ HOPWISE_CALLER_PER_MINUTE: '1' });
    for (let n = 0; n < 5; n += 1) expect((await address('127.0.0.1')).status).toBe(200);
    expect((await address('192.168.1.10')).status).toBe(200);
    expect((await address('192.168.1.10')).status).toBe(429);
    expect((await setUp().address('127.0.0.1')).status).toBe(200);
  });

  it('counts whom a trusted proxy names, not the proxy', async () => {
    const env = {
      ...publicEnv,
      HOPWISE_CALLER_PER_MINUTE: '1',
      HOPWISE_TRUSTED_PROXIES: '10.0.0.1',
    };
    const { send } = setUp(env);
    const from = async (chain: string): Promise<number> =>
      (await send('10.0.0.1', '/api/v1/address', { headers: { 'X-Forwarded-For': chain } })).status;
    expect(await from('81.2.69.10')).toBe(200);
    expect(await from('9.9.9.9, 81.2.69.10')).toBe(429);
    expect(await from('81.2.69.11')).toBe(200);
    expect(await from('nonsense')).toBe(400);
  });
});

describe('the limit over all', () => {
  it('holds whatever the address', async () => {
    const { address } = setUp({ ...publicEnv, HOPWISE_ALL_PER_MINUTE: '5' });
    const statuses = [];
    for (let n = 1; n <= 7; n += 1) statuses.push((await address(`81.2.69.${n}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const response = await address('81.2.69.99');
    expect(await codeOf(response)).toBe('too-many-callers');
    expect(response.headers.get('Retry-After')).toMatch(/^([1-9]|[1-5]\d|60)$/);
  });

  it('is not used up by one address that asks too often', async () => {
    const { address } = setUp({
      ...publicEnv,
      HOPWISE_CALLER_PER_MINUTE: '2',
      HOPWISE_ALL_PER_MINUTE: '5',
    });
    for (let n = 0; n < 50; n += 1) await address('81.2.69.10');
    expect((await address('81.2.69.11')).status).toBe(200);
  });
});

describe('the queue', () => {
  it('lets a measurement wait, and says how long it is when it is full', async () => {
    const pending = Promise.withResolvers<ReachMeasurement>();
    const { reach, send } = setUp(
      { ...publicEnv, HOPWISE_MAX_DIALS: '1', HOPWISE_MAX_QUEUE: '1' },
      { dial: () => pending.promise },
    );
    const first = reach('81.2.69.1');
    const second = reach('81.2.69.2');
    const metrics = await (await send('81.2.69.4', '/metrics')).text();
    await vi.waitFor(async () => {
      const text = await (await send('81.2.69.4', '/metrics')).text();
      expect(text).toContain('\nhopwise_dials_running 1\n');
      expect(text).toContain('\nhopwise_dials_waiting 1\n');
    });
    expect(metrics).toContain('# TYPE hopwise_dials_waiting gauge');
    const third = await reach('81.2.69.3');
    expect(third.status).toBe(503);
    expect(third.headers.get('Retry-After')).toBe('10');
    expect(await third.json()).toMatchObject({
      code: 'companion-busy',
      detail: expect.stringContaining('1 waits in the queue, which has 1 places') as string,
    });
    pending.resolve(refused);
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
  });
});

describe('ports', () => {
  it('can be added to the list and taken from it', async () => {
    const { reach } = setUp({
      ...publicEnv,
      HOPWISE_REFUSED_PORTS: '32400, 8000-8100',
      HOPWISE_ALLOWED_PORTS: '5900',
    });
    const refusal = await reach('81.2.69.10', 8080);
    expect(refusal.status).toBe(403);
    expect(await refusal.json()).toMatchObject({
      code: 'port-refused',
      detail: expect.stringContaining('HOPWISE_REFUSED_PORTS') as string,
    });
    expect((await reach('81.2.69.10', 32_400)).status).toBe(403);
    expect((await reach('81.2.69.10', 8101)).status).toBe(200);
    expect((await reach('81.2.69.10', 5900)).status).toBe(200);
    expect((await reach('81.2.69.10', 5901)).status).toBe(403);
    expect((await reach('81.2.69.10', 25)).status).toBe(403);
  });
});

describe('a container at home', () => {
  const env = { HOPWISE_HOME_CONTAINER: 'yes' };
  it.each([
    ['172.17.0.1', 'localhost:4321', 200, 'its own host'],
    ['192.168.1.10', '192.168.1.5:4321', 200, 'a device at home'],
    ['fd00::1', '[fd00::5]:4321', 200, 'a device at home'],
    ['81.2.69.10', 'localhost:4321', 403, 'from outside'],
    ['2a02:8071::1', '192.168.1.5', 403, 'from outside'],
    ['172.17.0.1', '81.2.69.10:4321', 403, 'from outside, hidden by the container’s own proxy'],
    ['172.17.0.1', 'evil.example', 403, 'DNS rebinding'],
  ])('answers %s, who calls it %s, with %i: %s', async (caller, host, status) => {
    const { send } = setUp(env, { site: () => new Response('site') });
    const response = await send(caller, '/api/v1/address', { headers: { Host: host } });
    expect(response.status).toBe(status);
  });

  it('shows nobody from outside anything but that it lives', async () => {
    const { send, reach } = setUp(env, { site: () => new Response('site') });
    for (const path of ['/', '/metrics', '/api/v1/address']) {
      expect((await send('81.2.69.10', path)).status).toBe(403);
      expect((await send('192.168.1.10', path)).status).toBe(200);
    }
    expect((await reach('81.2.69.10')).status).toBe(403);
    expect((await send('81.2.69.10', '/healthz')).status).toBe(200);
  });
});

/** Whatever looks like an address, or the names and ports that were sent. */
const aboutVisitors = /81\.2\.69\.10|2a02:8071:1:2|secret|32400|evil/;

describe('GET /metrics', () => {
  it('counts by route, outcome and code, and knows nobody', async () => {
    const { send, reach, address } = setUp({ ...publicEnv, HOPWISE_CALLER_PER_MINUTE: '4' });
    await address('81.2.69.10');
    await reach('81.2.69.10');
    await reach('81.2.69.10', 25);
    await send('81.2.69.10', '/api/secret?secret=81.2.69.10', { headers: { Referer: 'evil' } });
    await reach('81.2.69.10');
    await address('2a02:8071:1:2::3');
    await send('81.2.69.10', '/secret');
    const response = await send('81.2.69.10', '/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    for (const line of [
      'hopwise_requests_total{route="/api/v1/address",status="200",code="none"} 2',
      'hopwise_requests_total{route="/api/v1/reach",status="200",code="none"} 1',
      'hopwise_requests_total{route="/api/v1/reach",status="403",code="port-refused"} 1',
      'hopwise_requests_total{route="/api/v1/reach",status="429",code="too-many-requests"} 1',
      'hopwise_requests_total{route="api-other",status="404",code="not-found"} 1',
      'hopwise_requests_total{route="site",status="404",code="none"} 1',
      'hopwise_request_duration_seconds_count{route="/api/v1/reach"} 3',
      'hopwise_request_duration_seconds_bucket{route="/api/v1/reach",le="+Inf"} 3',
      'hopwise_dials_total{result="refused"} 1',
      'hopwise_dials_running 0',
      'hopwise_dials_waiting 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).not.toMatch(aboutVisitors);
    // Every line as Prometheus reads it.
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^(# (HELP|TYPE) hopwise_\w+ .+|hopwise_\w+(\{(\w+="[^"\\]*",?)+\})? [\d.e+-]+)$/,
      );
    }
  });

  it('is there in local mode too, under allowed names only', async () => {
    const { send } = setUp({});
    expect((await send('127.0.0.1', '/metrics')).status).toBe(200);
    const headers = { Host: 'evil.example' };
    expect((await send('127.0.0.1', '/metrics', { headers })).status).toBe(403);
    expect((await send('127.0.0.1', '/metrics', { method: 'POST' })).status).toBe(405);
  });
});

describe('logs', () => {
  it('hold the time, the route, the outcome and a truncated address', async () => {
    const lines: string[] = [];
    const { address, reach, send } = setUp(
      { HOPWISE_MODE: 'public' },
      { log: (line) => void lines.push(line) },
    );
    await address('81.2.69.10');
    await reach('2a02:8071:1:2::3');
    await send('81.2.69.10', '/api/secret?secret', {
      method: 'PURGE',
      headers: { 'User-Agent': 'secret', Referer: 'secret', Cookie: 'secret' },
    });
    await send('nonsense', '/api/v1/address');
    await send('81.2.69.10', '/secret');
    expect(lines.map((line) => line.replace(/^\S+Z /, '').replace(/ \d+ms /, ' 1ms '))).toEqual([
      'GET /api/v1/address 200 none 1ms 81.2.69.0/24',
      'POST /api/v1/reach 200 none 1ms 2a02:8071:1::/48',
      'OTHER api-other 404 not-found 1ms 81.2.69.0/24',
      'GET /api/v1/address 500 caller-unknown 1ms unknown',
    ]);
    expect(lines.join('\n')).not.toMatch(aboutVisitors);
  });

  it('hold no address in errors either', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const cause = new Error('connect EHOSTUNREACH 2a02:8071:1:2:3:4:5:6:32400');
    reportTruncated(new Error('connect ECONNRESET 81.2.69.10:32400', { cause }));
    const text = String(said.mock.calls[0]?.[0]);
    said.mockRestore();
    expect(text).toContain('connect ECONNRESET 81.2.69.0/24');
    expect(text).toContain('Caused by: Error: connect EHOSTUNREACH 2a02:8071:1::/48');
    expect(text).toContain('limits.test.ts');
    expect(text).not.toMatch(aboutVisitors);
  });

  it.each([
    ['81.2.69.10', '81.2.69.0/24'],
    ['::ffff:81.2.69.10', '81.2.69.0/24'],
    ['2a02:8071:1:2::3', '2a02:8071:1::/48'],
    ['::1', '::/48'],
    ['x', 'unknown'],
  ])('%s becomes %s', (text, truncated) => {
    expect(truncate(text)).toBe(truncated);
  });

  it.each(['at 10:15:32 in file.ts:12:5', 'v24.21.0', 'Retry-After: 5'])(
    'leaves %j as it is',
    (text) => {
      expect(truncateAll(text)).toBe(text);
    },
  );

  it.each([
    ['192.168.1.10', '192.168.1.10'],
    ['fd00::1', 'fd00::1'],
    ['2a02:8071:1:2::3', '2a02:8071:1:2::/64'],
  ])('%s is counted as %s', (text, name) => {
    const address = parseAddress(text);
    expect(address && countedAs(address)).toBe(name);
  });
});
