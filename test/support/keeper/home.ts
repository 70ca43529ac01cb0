/** A home with Plex and a tunnel, and a public address before it, all of them real processes and listeners. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../src/keeper/clock.ts';
import { configSchema, type Config } from '../../../src/keeper/model/config.ts';
import type { House } from '../../../src/keeper/round.ts';
import { closedPort, listen, plexIdentityBody, startPlexLike, type Service } from '../services.ts';

/** The mood in which the stand-in tunnel starts next; see `stand-in-tunnel.ts`. */
export type Mood = 'ready' | 'not-ready' | 'hung' | 'flapping';

const tunnelProgram = path.join(import.meta.dirname, 'stand-in-tunnel.ts');
const restartProgram = path.join(import.meta.dirname, 'restart-tunnel.ts');

/** A clock that only a test moves. */
export interface HandClock extends Clock {
  /** Lets time go by. */
  pass(seconds: number): void;
  /** Sets the clock on the wall to another day. */
  setWall(to: Date): void;
}

export function handClock(): HandClock {
  let now = 1_000_000;
  let wall = new Date('2026-11-21T12:00:00Z');
  return {
    now: () => now,
    wall: () => wall,
    random: () => 0,
    pass: (seconds) => void (now += seconds * 1000),
    setWall: (to) => void (wall = to),
  };
}

/** What stands at the public address: another network's machine, which asks the tunnel and says 530 without it. */
async function startEdge(readyUrl: string, edge: { machineIdentifier?: string }): Promise<Service> {
  const tunnelIsReady = async (): Promise<boolean> => {
    try {
      const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(3000) });
      return answer.status === 200;
    } catch {
      return false;
    }
  };
  const server = http.createServer((_request, response) => {
    void tunnelIsReady().then((isReady) => {
      response.writeHead(isReady ? 200 : 530);
      response.end(isReady ? plexIdentityBody({ scheme: 'http', ...edge }) : 'error code: 1033');
    });
  });
  return listen(server);
}

/** A home that is running. */
export interface Home {
  readonly folder: string;
  readonly config: Config;
  /** What the public address says it is; change it to make it another server. */
  readonly edge: { machineIdentifier?: string };
  readonly stateFile: string;
  readonly tunnel: {
    /** Starts it in a mood. */
    start(mood: Mood): Promise<void>;
    /** Says in which mood it starts next. */
    next(mood: Mood): void;
    kill(): void;
    /** How often the keeper restarted it. */
    restarts(): number;
  };
  stopPlex(): Promise<void>;
  /** The public address is gone, and so is what a probe reaches. */
  cutInternet(): Promise<void>;
  house(more?: Partial<House>, config?: Partial<Config>): House & { readonly lines: string[] };
  close(): Promise<void>;
}

export async function startHome(): Promise<Home> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'keeper-'));
  const at = (name: string): string => path.join(folder, name);
  const port = String(await closedPort());
  const ready = `http://127.0.0.1:${port}/ready`;
  const edge: { machineIdentifier?: string } = {};
  const [plex, outside, beyond] = await Promise.all([
    startPlexLike(),
    startEdge(ready, edge),
    listen(http.createServer()),
  ]);
  const config = configSchema.parse({
    plex: { local: `http://127.0.0.1:${plex.port}`, public: `http://127.0.0.1:${outside.port}` },
    tunnel: {
      ready,
      manager: { kind: 'command', arguments: [process.execPath, restartProgram, folder, port] },
    },
    internet: { probes: [{ tcp: `127.0.0.1:${beyond.port}` }] },
    timeoutSeconds: 5,
    state: at('state.json'),
  });
  const kill = (): void => {
    if (!existsSync(at('pid'))) return;
    try {
      process.kill(Number(readFileSync(at('pid'), 'utf8')), 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const next = (mood: Mood): void => writeFileSync(at('mood'), mood);
  return {
    folder,
    config,
    edge,
    stateFile: at('state.json'),
    tunnel: {
      next,
      kill,
      start: async (mood) => {
        next(mood);
        spawn(process.execPath, [tunnelProgram, folder, port], { stdio: 'ignore' });
        while (!existsSync(at('pid'))) await sleep(10);
      },
      restarts: () =>
        existsSync(at('restarts')) ? readFileSync(at('restarts'), 'utf8').length : 0,
    },
    stopPlex: () => plex.close(),
    cutInternet: async () => {
      await Promise.all([outside.close(), beyond.close()]);
    },
    house: (more = {}, changes = {}) => {
      const lines: string[] = [];
      return {
        config: { ...config, ...changes },
        clock: handClock(),
        log: (line) => void lines.push(line),
        isOnce: false,
        lines,
        ...more,
      };
    },
    close: async () => {
      kill();
      await Promise.all(
        [plex.close(), outside.close(), beyond.close()].map((end) => end.catch(() => undefined)),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A place that takes messages, and answers each with the next status of a list; 200 when that is used up. */
export interface Receiver extends Service {
  readonly url: string;
  readonly got: {
    readonly path: string;
    readonly headers: http.IncomingHttpHeaders;
    readonly body: string;
  }[];
}

export async function startReceiver(statuses: readonly number[] = []): Promise<Receiver> {
  const got: Receiver['got'] = [];
  const left = [...statuses];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(left.shift() ?? 200).end();
    });
  });
  const service = await listen(server);
  return { ...service, url: `http://127.0.0.1:${service.port}`, got };
}
