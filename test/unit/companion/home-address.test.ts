/** The home's public address, told by echo services: who may have them asked, and what is made of it. */
import { describe, expect, it, vi } from 'vitest';
import { createApp, type AppOptions } from '../../../src/companion/app.ts';
import { createLimits } from '../../../src/companion/guard/limits.ts';
import { readSettings, type Environment } from '../../../src/companion/settings.ts';
import {
  homeAddressSchema,
  seenAddressSchema,
  type EchoAnswer,
} from '../../../src/runbooks/checks/public-address/value.ts';
import { problemSchema } from '../../../src/runbooks/model/problem.ts';
import { expectDescribed } from '../../support/openapi.ts';

type AskEchoes = NonNullable<AppOptions['askEchoes']>;

const configured = { HOPWISE_ECHO_SERVICES: 'https://a.example/ip, https://b.example:8443' };
const told = (address: string, service = 'a.example'): EchoAnswer => ({
  service,
  family: address.includes(':') ? 'ipv6' : 'ipv4',
  said: { address },
});

interface Setup {
  caller?: string;
  env?: Environment;
  ask?: AskEchoes;
}

/** An app at home whose echo services say what they are told to say. */
function setUp({ caller = '127.0.0.1', env = configured, ask }: Setup = {}) {
  const asked = vi.fn<AskEchoes>(ask ?? (() => Promise.resolve([told('81.2.69.142')])));
  const lines: string[] = [];
  const settings = readSettings({ HOPWISE_LOG_REQUESTS: 'yes', ...env });
  const app = createApp({
    callerOf: () => caller,
    settings,
    limits: createLimits(settings),
    dial: () => Promise.reject(new Error('not asked')),
    askEchoes: asked,
    log: (line) => lines.push(line),
  });
  const send = (path: string, init: RequestInit = {}) =>
    app.request(`http://localhost:4321${path}`, init);
  const home = async (init: RequestInit = {}, path = '/api/v1/home-address') => {
    const headers = { 'Content-Type': 'application/json', ...(init.headers as object) };
    const response = await send(path, { method: 'POST', body: '{}', ...init, headers });
    await expectDescribed(response, 'POST', '/api/v1/home-address');
    return response;
  };
  return { send, home, asked, lines };
}

const codeOf = async (response: Response) => problemSchema.parse(await response.json()).code;

describe('GET /api/v1/address', () => {
  it.each(['127.0.0.1', '192.168.1.10'])('names to %s who could be asked', async (caller) => {
    const { send, asked } = setUp({ caller });
    const response = await send('/api/v1/address');
    expect(seenAddressSchema.parse(await response.json())).toMatchObject({
      address: caller,
      echo: ['a.example', 'b.example:8443'],
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('names nobody to a caller from outside, and none where none is configured', async () => {
    for (const setup of [{ caller: '81.2.69.10' }, { env: {} }]) {
      const response = await setUp(setup).send('/api/v1/address');
      expect(await response.json()).not.toHaveProperty('echo');
    }
  });
});

describe('POST /api/v1/home-address', () => {
  it('says what each service said, and writes no address down', async () => {
    const answers = [told('81.2.69.142'), told('81.2.69.143', 'b.example:8443')];
    const { home, asked, lines } = setUp({ ask: () => Promise.resolve(answers) });
    const response = await home();
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(homeAddressSchema.parse(await response.json())).toEqual({ answers });
    expect(asked.mock.calls.map(([services]) => services)).toEqual([
      ['https://a.example/ip', 'https://b.example:8443/'],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Z POST \/api\/v1\/home-address 200 none \d+ms 127\.0\.0\.0\/24$/);
  });

  it.each(['10.0.0.1', '100.64.0.1', '192.0.2.1', '198.18.0.1', 'fd00::1', '64:ff9b::a00:1'])(
    'does not believe a service that says %s',
    async (address) => {
      const { home } = setUp({ ask: () => Promise.resolve([told(address)]) });
      const { answers } = homeAddressSchema.parse(await (await home()).json());
      expect(answers[0]?.said).toEqual({ fault: 'not-public' });
    },
  );

  it('asks each time anew: nothing is kept', async () => {
    const { home, asked } = setUp();
    await home();
    await home();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is a problem of its own where none is configured', async () => {
    const { home, asked } = setUp({ env: {} });
    const response = await home();
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('echo-not-configured');
    expect(asked).not.toHaveBeenCalled();
  });

  it('has none to ask in public mode', async () => {
    const { home, asked } = setUp({ caller: '81.2.69.10', env: { HOPWISE_MODE: 'public' } });
    expect(await codeOf(await home())).toBe('echo-not-configured');
    expect(asked).not.toHaveBeenCalled();
  });

  const evil = 'http://evil.example';
  it.each<[who: string, setup: Setup, init: RequestInit, code: string]>([
    ['a caller from outside', { caller: '81.2.69.10' }, {}, 'caller-not-dialled'],
    ['a foreign page', {}, { headers: { Origin: evil } }, 'origin-not-allowed'],
    [
      'a name that was pointed at it',
      {},
      { headers: { Host: 'evil.example', Origin: evil } },
      'host-not-allowed',
    ],
    ['a form', {}, { headers: { 'Content-Type': 'text/plain' } }, 'unsupported-media-type'],
    [
      'a service of the caller’s own',
      {},
      { body: '{"services":["https://evil"]}' },
      'invalid-request',
    ],
    ['a body that is none', {}, { body: '' }, 'invalid-request'],
    ['a body that is too long', {}, { body: ' '.repeat(2000) }, 'body-too-large'],
  ])('is asked nothing by %s', async (_who, setup, init, code) => {
    const { home, asked } = setUp(setup);
    expect(await codeOf(await home(init))).toBe(code);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['GET', '/api/v1/home-address', 405],
    ['HEAD', '/api/v1/home-address', 405],
    ['POST', '/api/v1/home-address?service=x', 400],
  ])('%s %s asks nobody', async (method, path, status) => {
    const { send, asked } = setUp();
    const body = method === 'POST' ? { body: '{}' } : {};
    const headers = { 'Content-Type': 'application/json' };
    expect((await send(path, { method, headers, ...body })).status).toBe(status);
    expect(asked).not.toHaveBeenCalled();
  });

  it('counts towards the limits of its caller', async () => {
    const env = { ...configured, HOPWISE_CALLER_PER_MINUTE: '1' };
    const { home, asked } = setUp({ caller: '192.168.1.10', env });
    expect((await home()).status).toBe(200);
    const second = await home();
    expect(await codeOf(second)).toBe('too-many-requests');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('asks once at a time for a caller, and gives the place back', async () => {
    const pending = Promise.withResolvers<EchoAnswer[]>();
    const { home, asked } = setUp({ ask: () => pending.promise });
    const first = home();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(await codeOf(await home())).toBe('one-at-a-time');
    pending.resolve([]);
    expect((await first).status).toBe(200);
    expect((await home()).status).toBe(200);
  });

  it('stops asking when the caller goes away', async () => {
    const leaving = new AbortController();
    const { home } = setUp({
      ask: (_services, signal) => {
        leaving.abort();
        expect(signal.aborted).toBe(true);
        return Promise.resolve([]);
      },
    });
    expect(await codeOf(await home({ signal: leaving.signal }))).toBe('caller-left');
  });
});
