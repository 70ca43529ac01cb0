/** What only the Worker has: its settings, who calls, what it is made of, and its configuration. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  readRateLimits,
  readWorkerSettings,
  type WorkerEnvironment,
} from '../../../src/companion/worker-settings.ts';
import type { RunningAdapter } from '../../support/contract/adapters/adapter.ts';
import { bundleWorker } from '../../support/contract/adapters/bundle-worker.ts';
import { workerAdapter } from '../../support/contract/adapters/worker-adapter.ts';
import { workerConfig } from '../../support/wrangler-config.ts';

const limit = { limit: () => Promise.resolve({ success: true }) };

describe('the settings of a Worker', () => {
  it('are those of a companion on the internet', () => {
    expect(readWorkerSettings({})).toMatchObject({ mode: 'public', logsRequests: true });
    expect(readWorkerSettings({ HOPWISE_MODE: ' ' }).mode).toBe('public');
    expect(readWorkerSettings({ HOPWISE_MODE: 'local' }).mode).toBe('local');
  });

  it.each([
    ['HOPWISE_VALKEY_URL', 'redis://127.0.0.1:6379'],
    ['HOPWISE_TRUSTED_PROXIES', '127.0.0.1'],
    ['HOPWISE_HOME_CONTAINER', 'yes'],
    ['HOPWISE_MAX_CONNECTIONS', '10'],
    ['HOPWISE_CALLER_PER_MINUTE', '10'],
    ['HOPWISE_ALL_PER_MINUTE', '10'],
  ])('do not hold %s', (name, value) => {
    expect(() => readWorkerSettings({ [name]: value })).toThrow(
      new RegExp(`^${name} means nothing in a Worker: take it out, [^\\n]+\\.$`),
    );
    expect(readWorkerSettings({ [name]: '' })).toEqual(readWorkerSettings({}));
  });

  it('are texts', () => {
    expect(() => readWorkerSettings({ HOPWISE_MAX_DIALS: 64 })).toThrow(
      'HOPWISE_MAX_DIALS is not a text',
    );
  });

  it('are read as everywhere else', () => {
    expect(() => readWorkerSettings({ HOPWISE_MODE: 'open' })).toThrow('HOPWISE_MODE is "open"');
  });

  it.each<[missing: string, env: WorkerEnvironment]>([
    ['CALLER_LIMIT', { ALL_LIMIT: limit }],
    ['ALL_LIMIT', { CALLER_LIMIT: limit, ALL_LIMIT: 'text' }],
  ])('need the rate limit %s', (missing, env) => {
    expect(() => readRateLimits(env)).toThrow(`The rate limit ${missing} is missing`);
  });
});

describe('in a Worker', () => {
  let worker: RunningAdapter | undefined;
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  const ask = async (caller: string, path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { ...(init.headers as object), ...workerAdapter.callFrom(caller) };
    const response = await fetch(`${worker?.url ?? ''}${path}`, { ...init, headers });
    return response.json();
  };
  const reach = (caller: string): Promise<unknown> =>
    ask(caller, '/api/v1/reach', {
      method: 'POST',
      body: '{"port": 32400}',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '81.2.69.10' },
    });

  it('CF-Connecting-IP says who calls', async () => {
    worker = await workerAdapter.start();
    expect(await ask('81.2.69.10', '/api/v1/address')).toMatchObject({ address: '81.2.69.10' });
    expect(await ask('2a02:8071::1', '/api/v1/address')).toMatchObject({ family: 'ipv6' });
    expect(await ask('nobody', '/api/v1/address')).toMatchObject({ code: 'caller-unknown' });
    expect(await ask('81.2.69.10, 1.1.1.1', '/api/v1/address')).toMatchObject({
      code: 'caller-unknown',
    });
  });

  it('another Worker is no caller: it could have chosen the address', async () => {
    worker = await workerAdapter.start();
    const init = { headers: { 'CF-Worker': 'hopwise.example' } };
    expect(await ask('81.2.69.10', '/api/v1/address', init)).toMatchObject({
      code: 'caller-unknown',
    });
  });

  it('nobody inside is dialled in public mode, by whatever spelling', async () => {
    worker = await workerAdapter.start({ env: { HOPWISE_MODE: 'public' } });
    for (const caller of [
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      '10.0.0.1',
      '192.168.1.10',
      '169.254.169.254',
      '100.64.0.1',
      'fd00::1',
      'fe80::1',
      '64:ff9b::7f00:1',
      '0.0.0.0',
    ]) {
      expect(await reach(caller), caller).toMatchObject({ code: 'caller-not-dialled' });
    }
  });

  it('a setting that makes no sense keeps it from starting', async () => {
    const starting = workerAdapter.start({ env: { HOPWISE_VALKEY_URL: 'redis://127.0.0.1' } });
    await expect(starting).rejects.toThrow('HOPWISE_VALKEY_URL means nothing in a Worker');
  });
});

describe('the Worker’s bundle', () => {
  it('needs nothing but what workerd has', async () => {
    const { metafile } = await bundleWorker();
    const [output] = Object.values(metafile.outputs);
    expect(output?.imports.map((entry) => entry.path).toSorted()).toEqual([
      'cloudflare:sockets',
      'cloudflare:workers',
    ]);
    const packages = Object.keys(metafile.inputs).map(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1],
    );
    expect([...new Set(packages)].filter(Boolean).toSorted()).toEqual(['hono', 'ipaddr.js', 'zod']);
  });
});

describe('wrangler.jsonc', () => {
  const config = workerConfig();

  it('names a file that is there', () => {
    expect(existsSync(path.resolve(import.meta.dirname, '../../..', config.main))).toBe(true);
  });

  it('binds what the Worker reads, and lets a minute pass between counts, as Retry-After says', () => {
    const bound = Object.fromEntries(config.ratelimits.map(({ name }) => [name, limit]));
    expect(readRateLimits(bound)).toEqual({ perCaller: limit, all: limit });
    expect(Object.keys(bound)).toHaveLength(2);
    expect(config.ratelimits.map(({ simple }) => simple.period)).toEqual([60, 60]);
    const ids = config.ratelimits.map(({ namespace_id: id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets only what the Worker takes', () => {
    expect(readWorkerSettings(config.vars)).toEqual(readWorkerSettings({}));
  });
});
