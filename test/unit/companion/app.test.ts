/** The API from Request to Response, with the measuring replaced. */
import { describe, expect, it, vi } from 'vitest';
import { reachSchema } from '../../../src/runbooks/checks/port-reachable/value.ts';
import { seenAddressSchema } from '../../../src/runbooks/checks/public-address/value.ts';
import {
  CannotDialError,
  type ReachMeasurement,
  type Target,
} from '../../../src/runbooks/checks/port-reachable/companion.ts';
import { createApp, type AppOptions } from '../../../src/companion/app.ts';
import { createLimits } from '../../../src/companion/guard/limits.ts';
import { expectDescribed } from '../../support/openapi.ts';
import { problemSchema } from '../../../src/runbooks/model/problem.ts';
import { readSettings, type Environment } from '../../../src/companion/settings.ts';

const refused: ReachMeasurement = { trace: [{ hop: 'dial', result: 'refused', ms: 1 }] };
type Dial = AppOptions['dial'];

interface Setup extends Partial<Omit<AppOptions, 'callerOf' | 'settings' | 'dial'>> {
  caller?: string | undefined;
  env?: Environment;
  dial?: Dial;
}

/** An app that sees one caller and measures nothing. */
function setUp(setup: Setup = {}) {
  const { env = {}, dial = () => Promise.resolve(refused), ...rest } = setup;
  const caller = 'caller' in setup ? setup.caller : '127.0.0.1';
  const dialled = vi.fn<Dial>(dial);
  const settings = readSettings(env);
  const app = createApp({
    callerOf: () => caller,
    settings,
    limits: createLimits(settings),
    dial: dialled,
    ...rest,
  });
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET' } = init;
    const response = await app.request(`http://localhost:4321${path}`, init);
    const [address = ''] = path.split('?');
    const isDescribed = /^\/api\//.test(address) && !['HEAD', 'OPTIONS'].includes(method);
    if (isDescribed) await expectDescribed(response, method, address);
    return response;
  };
  const reach = (body: unknown, init: RequestInit = {}): Promise<Response> =>
    send('/api/v1/reach', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'Content-Type': 'application/json', ...(init.headers as Record<string, string>) },
    });
  return { send, reach, dialled };
}

/** Reads a problem, and holds it to its form. */
async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = problemSchema.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toMatch(/\.$/);
  return problem;
}

const publicEnv = { HOPWISE_MODE: 'public' };

describe('GET /api/v1/address', () => {
  it.each([
    ['81.2.69.10', { vantage: 'outside', family: 'ipv4', kind: 'public' }],
    ['2a02:8071::1', { vantage: 'outside', family: 'ipv6', kind: 'public' }],
    ['127.0.0.1', { vantage: 'same-machine', family: 'ipv4', kind: 'loopback' }],
    ['192.168.1.10', { vantage: 'same-network', family: 'ipv4', kind: 'private' }],
    ['fd00::1', { vantage: 'same-network', family: 'ipv6', kind: 'unique-local' }],
    ['100.64.0.10', { vantage: 'same-network', family: 'ipv4', kind: 'carrier-grade' }],
  ])('tells %s what it is', async (caller, seen) => {
    const response = await setUp({ caller }).send('/api/v1/address');
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(seenAddressSchema.parse(await response.json())).toEqual({ address: caller, ...seen });
  });

  it('believes no header about where the caller is', async () => {
    const response = await setUp({ caller: '192.168.1.10' }).send('/api/v1/address', {
      headers: {
        'X-Forwarded-For': '81.2.69.10',
        'X-Real-IP': '81.2.69.10',
        Forwarded: 'for=81.2.69.10',
        'CF-Connecting-IP': '81.2.69.10',
      },
    });
    expect(await response.json()).toMatchObject({ address: '192.168.1.10' });
  });

  it('refuses a query: there is nothing to choose', async () => {
    const problem = await problemOf(await setUp().send('/api/v1/address?ip=81.2.69.10'));
    expect(problem).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(problem.detail).toContain('"ip"');
  });

  it('says so when the connection shows no address', async () => {
    const problem = await problemOf(await setUp({ caller: undefined }).send('/api/v1/address'));
    expect(problem).toMatchObject({ code: 'caller-unknown', status: 500 });
  });
});

describe('POST /api/v1/reach', () => {
  it.each([
    ['81.2.69.10', publicEnv, 'outside'],
    ['127.0.0.1', {}, 'same-machine'],
    ['::ffff:192.168.1.10', {}, 'same-network'],
    ['fe80::1%eth0', {}, 'same-network'],
  ])('dials %s, who asked, and nobody else', async (caller, env, vantage) => {
    const { reach, dialled } = setUp({ caller, env });
    const response = await reach({ port: 32400 });
    expect(response.status).toBe(200);
    const host = caller.replace('::ffff:', '');
    const answer = reachSchema.parse(await response.json());
    expect(answer).toMatchObject({
      vantage,
      address: host.replace('%eth0', ''),
      port: 32400,
      ...refused,
    });
    expect(dialled.mock.calls.map(([target]) => target)).toEqual<Target[]>([
      { host, port: 32400, family: answer.family },
    ]);
  });

  it('passes on who spoke', async () => {
    const measured: ReachMeasurement = {
      trace: [
        { hop: 'dial', result: 'open', ms: 0.5 },
        { hop: 'tls', result: 'cut', ms: 0.5 },
        { hop: 'http', scheme: 'http', result: 'answer', status: 404, server: 'nginx', ms: 1 },
      ],
      speaker: { speaks: 'http', scheme: 'http' },
    };
    const response = await setUp({ dial: () => Promise.resolve(measured) }).reach({ port: 443 });
    expect(reachSchema.parse(await response.json())).toMatchObject(measured);
  });

  const plex = (machineIdentifier: string): ReachMeasurement => ({
    trace: [
      { hop: 'dial', result: 'open', ms: 0.5 },
      { hop: 'tls', result: 'cut', ms: 0.5 },
      { hop: 'http', scheme: 'http', result: 'plex', machineIdentifier, version: '1.43', ms: 1 },
    ],
    speaker: { speaks: 'plex', scheme: 'http' },
  });

  it('says whether the Plex that answers is the one that was expected', async () => {
    const { reach, dialled } = setUp({ dial: () => Promise.resolve(plex('mine-1')) });
    const response = await reach({ port: 443, expect: 'mine-1' });
    expect(reachSchema.parse(await response.json())).toMatchObject({
      expect: 'mine-1',
      trace: [{}, {}, { result: 'plex', machineIdentifier: 'mine-1' }],
      speaker: { speaks: 'plex', scheme: 'http', isExpected: true },
    });
    expect(dialled.mock.calls[0]?.[0]).toEqual({ host: '127.0.0.1', port: 443, family: 'ipv4' });
  });

  it('keeps the identifier of another Plex back when one was expected', async () => {
    const { reach } = setUp({ dial: () => Promise.resolve(plex('not-mine')) });
    const response = await reach({ port: 443, expect: 'mine-1' });
    const text = await response.text();
    expect(text).not.toContain('not-mine');
    const { speaker } = reachSchema.parse(JSON.parse(text));
    expect(speaker).toEqual({ speaks: 'plex', scheme: 'http', isExpected: false });
  });

  it('has nothing to compare where no Plex answers', async () => {
    const response = await setUp().reach({ port: 443, expect: 'mine-1' });
    expect(reachSchema.parse(await response.json())).toMatchObject({
      expect: 'mine-1',
      ...refused,
    });
  });

  it.each(['', 'a b', 'x'.repeat(65), 7, null, ['a']])('does not expect %j', async (expected) => {
    const { reach, dialled } = setUp();
    const problem = await problemOf(await reach({ port: 443, expect: expected }));
    expect(problem).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/expect']);
    expect(dialled).not.toHaveBeenCalled();
  });

  const wholeNumber = '"port" must be a whole number from 1 to 65535, written without quotes.';
  it.each([
    ['{', ['The body is not JSON: send {"port": 32400}.']],
    ['', ['The body is not JSON: send {"port": 32400}.']],
    ['[]', ['The body must be an object: send {"port": 32400}.']],
    ['32400', ['The body must be an object: send {"port": 32400}.']],
    ['null', ['The body must be an object: send {"port": 32400}.']],
    ['{}', ['"port" is missing: send {"port": 32400}.']],
    [{ port: 0 }, [wholeNumber]],
    [{ port: -1 }, [wholeNumber]],
    [{ port: 65_536 }, [wholeNumber]],
    [{ port: 'abc' }, [wholeNumber]],
    [{ port: '32400' }, [wholeNumber]],
    [{ port: 32_400.5 }, [wholeNumber]],
    [{ port: null }, [wholeNumber]],
    ['{"port": 1e999}', [wholeNumber]],
    [{ port: [32_400] }, [wholeNumber]],
  ])('refuses the body %j', async (body, details) => {
    const { reach, dialled } = setUp();
    const problem = await problemOf(await reach(body));
    expect(problem).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(problem.errors?.map(({ detail }) => detail)).toEqual(details);
    expect(problem.detail).toBe(details.join(' '));
    expect(dialled).not.toHaveBeenCalled();
  });

  it.each(['host', 'address', 'ip', 'url', 'Port', '__proto__', 'a/b'])(
    'has no parameter %s',
    async (name) => {
      const { reach, dialled } = setUp();
      const problem = await problemOf(
        await reach(`{"port": 32400, ${JSON.stringify(name)}: "81.2.69.10"}`),
      );
      expect(problem).toMatchObject({ code: 'invalid-request', status: 400 });
      expect(problem.detail).toContain(
        `Remove "${name}": only "port" and "expect" can be given, and the address dialled is always the one you call from.`,
      );
      expect(dialled).not.toHaveBeenCalled();
    },
  );

  it('has no parameter in its address either', async () => {
    const { send, dialled } = setUp();
    const problem = await problemOf(
      await send('/api/v1/reach?host=81.2.69.10', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"port":32400}',
      }),
    );
    expect(problem.code).toBe('invalid-request');
    expect(dialled).not.toHaveBeenCalled();
  });

  it('names every fault of a body, up to five', async () => {
    const { errors } = await problemOf(await setUp().reach({ port: 0, host: 'x', b: 1 }));
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/b', '/host', '/port']);
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, n]));
    expect((await problemOf(await setUp().reach(many))).errors).toHaveLength(5);
  });

  it.each<[type: string, why: string]>([
    ['', 'none'],
    ['text/plain', 'what a form of another site can send'],
    ['application/x-www-form-urlencoded', 'what a form of another site can send'],
    ['application/jsonp', 'only begins like JSON'],
  ])('refuses a body of type %s: %s', async (type) => {
    const { send, dialled } = setUp();
    const body = new Blob(['{"port":32400}'], { type });
    const problem = await problemOf(await send('/api/v1/reach', { method: 'POST', body }));
    expect(problem).toMatchObject({ code: 'unsupported-media-type', status: 415 });
    expect(dialled).not.toHaveBeenCalled();
  });

  it('takes JSON with a charset', async () => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    expect((await setUp().reach({ port: 32400 }, { headers })).status).toBe(200);
  });

  it('reads no more of a body than it needs', async () => {
    const problem = await problemOf(await setUp().reach({ port: 32400, x: 'x'.repeat(2000) }));
    expect(problem).toMatchObject({ code: 'body-too-large', status: 413 });
  });

  it('refuses harmful ports, and says why', async () => {
    const { reach, dialled } = setUp();
    const problem = await problemOf(await reach({ port: 25 }));
    expect(problem).toMatchObject({ code: 'port-refused', status: 403 });
    expect(problem.detail).toMatch(/^Port 25 is meant for sending mail\. .*32400\.$/);
    expect(dialled).not.toHaveBeenCalled();
  });

  it.each([
    ['192.168.1.10', publicEnv],
    ['127.0.0.1', publicEnv],
    ['81.2.69.10', {}],
    ['0.0.0.0', {}],
  ])('does not dial %s with %j', async (caller, env) => {
    const { reach, dialled } = setUp({ caller, env });
    const problem = await problemOf(await reach({ port: 32400 }));
    expect(problem).toMatchObject({ code: 'caller-not-dialled', status: 403 });
    expect(dialled).not.toHaveBeenCalled();
  });

  it('does not blame the home when it cannot dial itself', async () => {
    const dial: Dial = () => Promise.reject(new CannotDialError('ENETUNREACH'));
    const response = await setUp({ dial }).reach({ port: 32400 });
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ code: 'companion-cannot-dial', status: 503 });
    expect(problem.detail).toContain('ENETUNREACH');
    expect(response.headers.get('Retry-After')).toBe('30');
  });

  it('keeps the text of an unforeseen error to itself', async () => {
    const report = vi.fn();
    const dial: Dial = () => Promise.reject(new Error('secret'));
    const problem = await problemOf(await setUp({ dial, report }).reach({ port: 32400 }));
    expect(problem).toMatchObject({ code: 'internal-error', status: 500 });
    expect(problem.detail).not.toContain('secret');
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'secret' }));
  });

  it('ends the whole in time, whatever the measurement does', async () => {
    const dial: Dial = () => new Promise(() => undefined);
    const problem = await problemOf(await setUp({ dial, wholeMs: 20 }).reach({ port: 32400 }));
    expect(problem).toMatchObject({ code: 'took-too-long', status: 504 });
  });

  it('stops measuring when the caller goes away', async () => {
    const leaving = new AbortController();
    let stopped: AbortSignal | undefined;
    const dial: Dial = (_target, signal) => {
      stopped = signal;
      leaving.abort();
      return new Promise(() => undefined);
    };
    const response = await setUp({ dial }).reach({ port: 32400 }, { signal: leaving.signal });
    expect((await problemOf(response)).code).toBe('caller-left');
    expect(stopped?.aborted).toBe(true);
  });

  it('measures one thing at a time per caller, and gives the place back', async () => {
    const pending = Promise.withResolvers<ReachMeasurement>();
    const { reach } = setUp({ dial: () => pending.promise });
    const first = reach({ port: 32400 });
    await vi.waitFor(async () => {
      const second = await reach({ port: 32401 });
      expect(second.status).toBe(429);
      expect(second.headers.get('Retry-After')).toBe('5');
      expect((await problemOf(second)).code).toBe('one-at-a-time');
    });
    pending.resolve(refused);
    expect((await first).status).toBe(200);
    expect((await reach({ port: 32401 })).status).toBe(200);
  });

  it('gives the place back after a failure', async () => {
    const { reach, dialled } = setUp();
    dialled.mockRejectedValueOnce(new CannotDialError('EMFILE'));
    expect((await reach({ port: 32400 })).status).toBe(503);
    expect((await reach({ port: 32400 })).status).toBe(200);
  });
});

describe('names and origins', () => {
  const page = (origin: string): RequestInit => ({ headers: { Origin: origin } });
  const elsewhere = 'https://hopwise.example';

  it('lets its own page in, without CORS', async () => {
    const response = await setUp().reach({ port: 32400 }, page('http://localhost:4321'));
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('Vary')).toBe('Origin');
  });

  it.each([elsewhere, 'null', 'http://localhost:9999', 'nonsense'])(
    'refuses pages from %s',
    async (origin) => {
      const { send, reach, dialled } = setUp();
      for (const response of [
        await reach({ port: 32400 }, page(origin)),
        await send('/api/v1/address', page(origin)),
      ]) {
        expect((await problemOf(response)).code).toBe('origin-not-allowed');
        expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
      expect(dialled).not.toHaveBeenCalled();
    },
  );

  it.each([
    [elsewhere, elsewhere],
    [`https://a.example,${elsewhere}`, elsewhere],
    ['*', '*'],
  ])('with HOPWISE_ALLOWED_ORIGINS=%s lets another page in', async (list, allowed) => {
    const { reach } = setUp({ env: { HOPWISE_ALLOWED_ORIGINS: list } });
    const response = await reach({ port: 32400 }, page(elsewhere));
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    // A page must be able to read what went wrong, too.
    const problem = await reach({ port: 25 }, page(elsewhere));
    expect(problem.status).toBe(403);
    expect(problem.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    expect(problem.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
  });

  const preflight = (origin: string): RequestInit => ({
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    },
  });

  it('answers a preflight of an allowed page', async () => {
    const { send, dialled } = setUp({ env: { HOPWISE_ALLOWED_ORIGINS: elsewhere } });
    const response = await send('/api/v1/reach', preflight(elsewhere));
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': elsewhere,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Content-Type',
      vary: 'Origin',
    });
    expect(dialled).not.toHaveBeenCalled();
  });

  it('refuses a preflight of another page', async () => {
    const response = await setUp().send('/api/v1/reach', preflight(elsewhere));
    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Methods')).toBeNull();
  });

  it.each([elsewhere, 'null'])(
    'on the internet lets a page from %s read that it is refused, and do nothing else',
    async (origin) => {
      const { send, reach, dialled } = setUp({ caller: '81.2.69.10', env: publicEnv });
      const allows = await send('/api/v1/reach', preflight(origin));
      expect(allows.status).toBe(204);
      expect(allows.headers.get('Access-Control-Allow-Origin')).toBe('*');
      for (const response of [
        await reach({ port: 32400 }, page(origin)),
        await send('/api/v1/address', page(origin)),
      ]) {
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
        const problem = await problemOf(response);
        expect(problem.code).toBe('origin-not-allowed');
        expect(JSON.stringify(problem)).not.toContain('81.2.69.10');
      }
      expect(dialled).not.toHaveBeenCalled();
    },
  );

  it('does not answer to a name that was pointed at it', async () => {
    const headers = { Host: 'evil.example', Origin: 'http://evil.example' };
    const { reach, dialled } = setUp();
    const problem = await problemOf(await reach({ port: 32400 }, { headers }));
    expect(problem).toMatchObject({ code: 'host-not-allowed', status: 403 });
    expect(problem.detail).toContain('HOPWISE_ALLOWED_HOSTS=evil.example');
    expect(dialled).not.toHaveBeenCalled();
  });
});

describe('other addresses', () => {
  it.each(['/api/v1/nothing', '/api', '/api/', '/api/v1/address/', '/api/v2/address'])(
    '%s is a 404 problem',
    async (path) => {
      expect(await problemOf(await setUp().send(path))).toMatchObject({
        code: 'not-found',
        status: 404,
      });
    },
  );

  it.each([
    ['POST', '/api/v1/address', 'GET, HEAD'],
    ['GET', '/api/v1/reach', 'POST'],
    ['HEAD', '/api/v1/reach', 'POST'],
    ['OPTIONS', '/api/v1/reach', 'POST'],
    ['DELETE', '/healthz', 'GET, HEAD'],
  ])('%s %s is a 405 that allows %s', async (method, path, allow) => {
    const response = await setUp().send(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
  });

  it('GET /healthz is ok, under any name', async () => {
    const response = await setUp().send('/healthz', { headers: { Host: 'balancer.example' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok\n');
  });

  it('hands all the rest to the site', async () => {
    const site = (request: Request): Response => new Response(new URL(request.url).pathname);
    expect(await (await setUp({ site }).send('/guides/')).text()).toBe('/guides/');
    expect((await setUp().send('/guides/')).status).toBe(404);
  });
});
