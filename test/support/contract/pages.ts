/** Which pages may use a companion. */
import { describe, expect, it } from 'vitest';
import { allowedPage, type Harness } from './harness.ts';

/** CORS. */
export function describePages({ ask, post, url }: Harness): void {
  describe('lets the pages in that are named', () => {
    it('with CORS, problems too', async () => {
      for (const response of [
        await ask('/api/v1/address', { headers: { Origin: allowedPage } }),
        await post({ port: 25 }, { Origin: allowedPage }),
      ]) {
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe(allowedPage);
        expect(response.headers.get('Vary')).toBe('Origin');
      }
    });

    it('and its own', async () => {
      const response = await ask('/api/v1/address', { headers: { Origin: url() } });
      expect(response.status).toBe(200);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });

    it('asking first', async () => {
      const response = await ask('/api/v1/reach', {
        method: 'OPTIONS',
        headers: {
          Origin: allowedPage,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST');
      expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
    });
  });
}
