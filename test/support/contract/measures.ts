/** What is found behind a port, and how it is named. */
import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { reachSchema, type Reach } from '../../../src/runbooks/checks/port-reachable/value.ts';
import {
  closedPort,
  listen,
  plexDefaults,
  startByteDripper,
  startEndlessHead,
  startFlood,
  startHttpPage,
  startHttpsPage,
  startPlexLike,
  startRaw,
  startRedirecting,
  startReset,
  startSilent,
  startSshBanner,
  type Service,
} from '../services.ts';
import type { Adapter } from './adapters/adapter.ts';
import { expectProblem, type Harness } from './harness.ts';

/** Every speaker, as far as the platform can tell. */
export function describeMeasures(adapter: Adapter, { ask, post, measure, keep }: Harness): void {
  describe('measures', () => {
    const inTheClear = { hop: 'http', scheme: 'http' };

    it('a Plex server with HTTP only', async () => {
      const { trace, speaker } = await measure(startPlexLike({ scheme: 'http' }));
      expect(trace[0].result).toBe('open');
      expect(trace[2]).toMatchObject({ ...inTheClear, result: 'plex', ...plexDefaults });
      expect(speaker).toEqual({ speaks: 'plex', scheme: 'http' });
    });

    it('a Plex server with both schemes, as far as TLS can be looked into', async () => {
      const { trace, speaker } = await measure(startPlexLike());
      expect(trace[1]?.result).toBe(adapter.tls);
      const scheme = adapter.tls === 'handshake' ? 'https' : 'http';
      expect(trace[2]).toMatchObject({ scheme, result: 'plex', ...plexDefaults });
      expect(speaker).toEqual({ speaks: 'plex', scheme });
    });

    it('whether it is the one that is expected', async () => {
      const { machineIdentifier } = plexDefaults;
      const own = await measure(startPlexLike({ scheme: 'http' }), machineIdentifier);
      expect(own.speaker).toMatchObject({ isExpected: true });
      const other = await measure(startPlexLike({ scheme: 'http' }), 'another-1');
      expect(other.speaker).toMatchObject({ isExpected: false });
      expect(JSON.stringify(other)).not.toContain(machineIdentifier);
    });

    it('a port on which nobody listens', async () => {
      const response = await post({ port: await closedPort() });
      const { trace, speaker } = reachSchema.parse(await response.json());
      expect(trace).toEqual([
        { hop: 'dial', result: adapter.closedPort, ms: expect.any(Number) as number },
      ]);
      expect(speaker).toBeUndefined();
    });

    it('a page with HTTPS only, without taking its error for an answer', async () => {
      const { trace, speaker } = await measure(startHttpsPage());
      expect(trace[1]?.result).toBe(adapter.tls);
      expect(speaker).toEqual(
        adapter.tls === 'handshake' ? { speaks: 'http', scheme: 'https' } : { speaks: 'tls' },
      );
    });

    it('a redirect, without following it', async () => {
      let followed = 0;
      const elsewhere = keep(await listen(net.createServer(() => (followed += 1))));
      const { trace } = await measure(startRedirecting(`http://127.0.0.1:${elsewhere.port}/`));
      expect(trace[2]).toMatchObject({ result: 'answer', status: 302 });
      expect(followed).toBe(0);
    });

    it.each<[who: string, start: () => Promise<Service>, http: object, speaker: Reach['speaker']]>([
      [
        'a router’s page',
        startHttpPage,
        { result: 'answer', status: 200, server: 'micro_httpd' },
        { speaks: 'http', scheme: 'http' },
      ],
      [
        'a body without an end',
        startFlood,
        { result: 'answer', status: 200 },
        { speaks: 'http', scheme: 'http' },
      ],
      [
        'a head without an end',
        startEndlessHead,
        { result: 'too-long' },
        { speaks: 'nothing-plex-says', kind: 'other' },
      ],
      [
        'what drips',
        startByteDripper,
        { result: 'drips' },
        { speaks: 'nothing-plex-says', kind: 'drips' },
      ],
      [
        'what hangs up',
        startReset,
        { result: 'cut' },
        { speaks: 'nothing-plex-says', kind: 'hangs-up' },
      ],
      [
        'another protocol',
        () => startRaw('RFB 003.008\n'),
        { result: 'not-http' },
        { speaks: 'nothing-plex-says', kind: 'other' },
      ],
    ])('%s', async (_who, start, http, speaker) => {
      const measured = await measure(start());
      expect(measured.trace[2]).toMatchObject({ ...inTheClear, ...http });
      expect(measured.speaker).toEqual(speaker);
    });

    it('an SSH server, without an HTTP request', async () => {
      const { trace, speaker } = await measure(startSshBanner());
      expect(trace).toHaveLength(2);
      expect(trace[1]?.result).toBe('no-tls');
      expect(speaker).toEqual({ speaks: 'nothing-plex-says', kind: 'ssh' });
    });

    it('one thing at a time for a caller, and gives the place back', async () => {
      const held = keep(await startSilent());
      // Whichever comes first is measured until its service goes; the other is refused at once.
      const both = [post({ port: held.port }), post({ port: held.port })];
      const refused = await Promise.race(both);
      expect(refused.headers.get('Retry-After')).toBe('5');
      await expectProblem(refused, 'one-at-a-time', 429);
      await held.close();
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([200, 429]);
      expect((await post({ port: await closedPort() })).status).toBe(200);
    });

    it('and gives the place back when its caller has gone', async () => {
      let begun = 0;
      const held = keep(await listen(net.createServer(() => (begun += 1))));
      const leaving = new AbortController();
      const left = ask('/api/v1/reach', {
        method: 'POST',
        body: JSON.stringify({ port: held.port }),
        headers: { 'Content-Type': 'application/json' },
        signal: leaving.signal,
      }).catch(() => 'left');
      await expect.poll(() => begun).toBeGreaterThan(0);
      leaving.abort();
      expect(await left).toBe('left');
      await held.close();
      const port = await closedPort();
      const again = async (): Promise<number> => (await post({ port })).status;
      await expect.poll(again, { timeout: 8000, interval: 100 }).toBe(200);
    });

    it('what says nothing, and leaves no connection behind', async () => {
      let open = 0;
      const silent = net.createServer((socket) => {
        open += 1;
        socket.on('close', () => (open -= 1));
        socket.resume();
      });
      const { trace, speaker } = await measure(listen(silent));
      expect(trace[1]?.result).toBe('silent');
      expect(trace[2]).toMatchObject({ ...inTheClear, result: 'silent' });
      expect(speaker).toEqual({ speaks: 'nothing-plex-says', kind: 'silent' });
      await expect.poll(() => open).toBe(0);
    });
  });
}
