/** What a companion tells of its caller and of itself. */
import { describe, expect, it } from 'vitest';
import { closedPort } from '../services.ts';
import type { Adapter } from './adapters/adapter.ts';
import { expectProblem, type Harness } from './harness.ts';

/** Address, description, life and counters. */
export function describeItself(adapter: Adapter, { ask, post, url }: Harness): void {
  describe('tells the address', () => {
    it('that the platform names', async () => {
      const response = await ask('/api/v1/address');
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(await response.json()).toEqual({
        vantage: 'same-machine',
        address: '127.0.0.1',
        family: 'ipv4',
        kind: 'loopback',
      });
    });

    it('and believes no other header', async () => {
      const response = await ask('/api/v1/address', { headers: { ...adapter.forged } });
      expect(await response.json()).toMatchObject({ address: '127.0.0.1' });
    });

    it('and takes no query', async () => {
      await expectProblem(await ask('/api/v1/address?ip=81.2.69.10'), 'invalid-request', 400);
    });
  });

  it('describes itself', async () => {
    const response = await fetch(`${url()}/api/v1/openapi.json`, {
      headers: adapter.callFrom('127.0.0.1'),
    });
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
  });

  it('says that it lives', async () => {
    const response = await ask('/healthz');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok\n');
  });

  it('counts, without an address', async () => {
    await post({ port: await closedPort() });
    const text = await (await ask('/metrics')).text();
    expect(text).toMatch(
      new RegExp(`^hopwise_dials_total\\{result="${adapter.closedPort}"\\} \\d+$`, 'm'),
    );
    expect(text).toMatch(/^hopwise_dials_running 0$/m);
    expect(text).not.toContain('127.0.0.1');
    const gauges = [...text.matchAll(/^# TYPE (\S+) gauge$/gm)].map(([, name]) => name);
    expect(gauges.toSorted()).toEqual(
      ['hopwise_dials_running', 'hopwise_dials_waiting', ...adapter.ownGauges].toSorted(),
    );
  });
}
