/** What a companion keeps that strangers call: limits, and whom it never dials. */
import { describe, expect, it } from 'vitest';
import type { Adapter } from './adapters/adapter.ts';
import { expectProblem, harness } from './harness.ts';

const env = { HOPWISE_MODE: 'public' };

/** Limits, which in local mode leave this machine out, and the guard against dialling inside. */
export function describePublicMode(adapter: Adapter): void {
  describe.each([
    ['one address', { perCaller: 3 }, 'too-many-requests'],
    ['all together', { all: 3 }, 'too-many-callers'],
  ] as const)('limits the requests of %s', (_whose, limits, code) => {
    const { ask } = harness(adapter, { env, limits });

    it('and says when to come again', async () => {
      for (let count = 0; count < 3; count += 1) {
        expect((await ask('/api/v1/address')).status).toBe(200);
      }
      const refused = await ask('/api/v1/address');
      await expectProblem(refused, code, 429);
      const seconds = Number(refused.headers.get('Retry-After'));
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(60);
      expect((await ask('/healthz')).status).toBe(200);
    });
  });

  describe('in public mode', () => {
    const { post } = harness(adapter, { env });

    it('dials nobody inside, whatever headers say', async () => {
      await expectProblem(await post({ port: 32_400 }), 'caller-not-dialled', 403);
      const forged = await post({ port: 32_400 }, { ...adapter.forged });
      await expectProblem(forged, 'caller-not-dialled', 403);
    });
  });
}
