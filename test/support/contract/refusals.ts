/** What a companion does not do, and how it says so. */
import { describe, expect, it } from 'vitest';
import { expectProblem, type Harness } from './harness.ts';

/** Every refusal that does not depend on the platform. */
export function describeRefusals({ ask, post, statusAs }: Harness): void {
  describe('refuses', () => {
    it.each<[what: string, body: unknown]>([
      ['no JSON', '{'],
      ['no object', '[]'],
      ['no port', '{}'],
      ['a port in quotes', { port: '32400' }],
      ['a port that is none', { port: 65_536 }],
      ['a host', { port: 32_400, host: '81.2.69.10' }],
      ['an identifier that is none', { port: 32_400, expect: 'a b' }],
    ])('a body with %s', async (_what, body) => {
      const { errors } = await expectProblem(await post(body), 'invalid-request', 400);
      expect(errors).toHaveLength(1);
    });

    it('a body that is not declared as JSON', async () => {
      const response = await post({ port: 32_400 }, { 'Content-Type': 'text/plain' });
      await expectProblem(response, 'unsupported-media-type', 415);
    });

    it('a body that is too long', async () => {
      const response = await post({ port: 32_400, x: 'x'.repeat(2000) });
      await expectProblem(response, 'body-too-large', 413);
    });

    it.each([25, 22, 9999])('port %i', async (port) => {
      await expectProblem(await post({ port }), 'port-refused', 403);
    });

    it.each([
      ['POST', '/api/v1/address', 'GET, HEAD'],
      ['GET', '/api/v1/reach', 'POST'],
      ['DELETE', '/healthz', 'GET, HEAD'],
    ])('%s %s', async (method, path, allow) => {
      const response = await ask(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe(allow);
    });

    it('an address of the API that there is not', async () => {
      await expectProblem(await ask('/api/v1/nothing'), 'not-found', 404);
    });

    it('pages of other sites', async () => {
      const response = await ask('/api/v1/address', {
        headers: { Origin: 'https://another.example' },
      });
      await expectProblem(response, 'origin-not-allowed', 403);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });

    it('names that were pointed at it', async () => {
      expect(await statusAs('evil.example', '/api/v1/address')).toBe(403);
      expect(await statusAs('evil.example', '/metrics')).toBe(403);
      expect(await statusAs('companion.example', '/api/v1/address')).toBe(200);
    });
  });
}
