/** Limits that several instances keep together, in a real Valkey or Redis that this test starts. */
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSharedLimits, type SharedLimits } from '../../../src/companion/guard/valkey.ts';
import { startServer } from '../../../src/companion/node.ts';
import { readSettings } from '../../../src/companion/settings.ts';
import { parseAddress, type Address } from '../../../src/runbooks/model/address.ts';
import { closedPort } from '../../support/services.ts';
import { findStore, startStore, type Store } from '../../support/valkey.ts';

const program = findStore();
if (program === undefined) {
  console.warn(
    'SKIPPED: limits in Valkey were not tested, because neither valkey-server nor redis-server is on the PATH. Install one (apt-get install redis-server) to test them.',
  );
}

const address = (text: string): Address => {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error(`${text} is no address`);
  return parsed;
};
const visitor = address('81.2.69.10');
const other = address('81.2.69.11');
const env = {
  HOPWISE_MODE: 'public',
  HOPWISE_CALLER_PER_MINUTE: '3',
  HOPWISE_ALL_PER_MINUTE: '5',
};
const tooMany = { code: 'too-many-requests' };

const open: SharedLimits[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** An instance that has reached its store; what it says is kept. */
async function start(url: string, said: string[] = []): Promise<SharedLimits> {
  const limits = openSharedLimits(readSettings(env), url, (line) => said.push(line));
  open.push(limits);
  await vi.waitFor(() => expect(said).not.toEqual([]), 5000);
  return limits;
}

describe.skipIf(program === undefined)('with a store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore(program ?? '');
  });
  afterAll(() => store.kill());
  afterEach(async () => {
    const client = new Redis(store.url);
    await client.flushall();
    await client.quit();
  });

  it('two instances count one caller together, and all callers', async () => {
    const [{ limits: one }, { limits: two }] = [await start(store.url), await start(store.url)];
    await one.take(visitor);
    await two.take(visitor);
    await one.take(visitor);
    await expect(two.take(visitor)).rejects.toMatchObject(tooMany);
    await expect(one.take(visitor)).rejects.toMatchObject({
      ...tooMany,
      extras: {
        headers: { 'Retry-After': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/) as string },
      },
    });
    await two.take(other);
    await one.take(other);
    await expect(two.take(address('81.2.69.12'))).rejects.toMatchObject({
      code: 'too-many-callers',
    });
  });

  it('keeps no address, and nothing for longer than a minute', async () => {
    const { limits } = await start(store.url);
    await limits.take(visitor);
    await limits.take(address('2a02:8071:1:2::3'));
    const client = new Redis(store.url);
    const keys = await client.keys('*');
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      expect(key).toMatch(/^hopwise:(caller:[\w-]{22}|all:all)$/);
      expect(key).not.toMatch(/81\.2|2a02/);
      const ms = await client.pttl(key);
      expect(ms).toBeGreaterThan(0);
      expect(ms).toBeLessThanOrEqual(60_000);
      expect(await client.get(key)).toMatch(/^\d$/);
    }
    await client.quit();
  });

  it('counts in memory while the store is away, and together again when it is back', async () => {
    const said: string[] = [];
    const { limits } = await start(store.url, said);
    await limits.take(visitor);
    await store.kill();
    await vi.waitFor(() => expect(said).toHaveLength(2), 5000);
    for (let n = 0; n < 3; n += 1) await limits.take(visitor);
    await expect(limits.take(visitor)).rejects.toMatchObject(tooMany);
    await store.revive();
    await vi.waitFor(() => expect(said).toHaveLength(3), 8000);
    await limits.take(visitor);
    expect(said).toEqual([
      'Limits are counted in Valkey, together with others.',
      'Valkey does not answer: limits are counted in memory.',
      'Limits are counted in Valkey, together with others.',
    ]);
  }, 20_000);

  it('is used by a server that is told of it', async () => {
    const both = { ...env, HOPWISE_VALKEY_URL: store.url, HOPWISE_LOG_REQUESTS: 'no' };
    const servers = await Promise.all(
      [0, 1].map(() => startServer({ port: 0, host: '127.0.0.1', env: both })),
    );
    const ask = async (at: number): Promise<number> =>
      (await fetch(`${servers[at]?.url ?? ''}/api/v1/address`)).status;
    const client = new Redis(store.url);
    // Each may count in memory until it has reached the store.
    await vi.waitFor(async () => {
      await client.flushall();
      await Promise.all([ask(0), ask(1)]);
      const counts = await Promise.all((await client.keys('*')).map((key) => client.get(key)));
      expect(counts).toEqual(['2', '2']);
    }, 5000);
    await client.flushall();
    expect([await ask(0), await ask(1), await ask(0), await ask(1), await ask(0)]).toEqual([
      200, 200, 200, 429, 429,
    ]);
    await client.quit();
    await Promise.all(servers.map((server) => server.close()));
  });
});

describe('without a store', () => {
  it('says so, and counts in memory', async () => {
    const said: string[] = [];
    const { limits } = await start(`redis://127.0.0.1:${await closedPort()}`, said);
    for (let n = 0; n < 3; n += 1) await limits.take(visitor);
    await expect(limits.take(visitor)).rejects.toMatchObject(tooMany);
    expect(said).toEqual(['Valkey does not answer: limits are counted in memory.']);
  });
});
