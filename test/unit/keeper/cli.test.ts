/** The command as a person and a service manager run it: a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHome, startReceiver, type Home } from '../../support/keeper/home.ts';

const cli = path.resolve(import.meta.dirname, '../../../src/keeper/cli.ts');

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let home: Home;
let running: ChildProcess[] = [];
beforeEach(async () => void (home = await startHome()));
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await home.close();
});

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** All it has printed so far. */
  readonly printed: () => string;
}

function start(...args: string[]): Running {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, INIT_CWD: home.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, printed: () => printed };
}

async function run(...args: string[]): Promise<{ code: number | null; printed: string }> {
  const { ended, printed } = start(...args);
  return { code: await ended, printed: printed() };
}

/** JSON is YAML. */
function writeConfig(changes: object = {}): void {
  writeFileSync(
    path.join(home.folder, 'keeper.yaml'),
    JSON.stringify({ ...home.config, ...changes }),
  );
}

/** Waits until it is so; the test's own limit ends it if it never is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

describe('keeper check', () => {
  it('says by its exit code who is down', async () => {
    await home.tunnel.start('ready');
    writeConfig();
    expect(await run('check', '--quiet')).toEqual({ code: 0, printed: '' });
    home.tunnel.kill();
    const down = await run('check');
    expect(down.code).toBe(10);
    expect(down.printed).toContain('cloudflared: does not answer (refused)');
    await home.stopPlex();
    expect((await run('check')).code).toBe(11);
  });

  it('restarts across runs, as cron has it: the file remembers the first look', async () => {
    await home.tunnel.start('not-ready');
    writeConfig();
    await run('check');
    expect(home.tunnel.restarts()).toBe(0);
    await run('check');
    expect(home.tunnel.restarts()).toBe(1);
  });

  it('ends with 2 where command or config make no sense', async () => {
    expect((await run('check')).code).toBe(2);
    const wrong = await run('restart-everything');
    expect(wrong.code).toBe(2);
    expect(wrong.printed).toContain('npm run keeper -- init');
  });
});

describe('keeper watch', () => {
  it('goes on where it was after it was killed, and never prints a secret', async () => {
    const receiver = await startReceiver([500]);
    await home.tunnel.start('not-ready');
    writeConfig({
      everySeconds: 0.1,
      limits: { mostRestarts: 1 },
      notify: [{ kind: 'webhook', url: `${receiver.url}/S3CRET` }],
    });
    const states = () =>
      receiver.got.map(({ body }) => (JSON.parse(body) as { state: string }).state);
    const first = start('watch', '--config', 'keeper.yaml');
    // The first try fails, so "broken" comes twice; it was kept once told.
    await until(() => states().includes('gave-up'));
    await until(() => readFileSync(home.stateFile, 'utf8').includes('gave-up'));
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start('watch');
    await until(() => second.printed().includes('as often as you allow'));
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(states()).toEqual(['broken', 'broken', 'gave-up']);
    expect(home.tunnel.restarts()).toBe(1);
    expect(first.printed() + second.printed()).not.toContain('S3CRET');
    await receiver.close();
  });
});

describe('keeper init', () => {
  it('writes a config for its owner alone, and never over another', async () => {
    const file = path.join(home.folder, 'keeper.yaml');
    expect((await run('init')).code).toBe(0);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'mine');
    expect((await run('init')).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('keeper install', () => {
  it('prints, or writes once and never over another', async () => {
    writeConfig();
    const printed = await run('install', '--system', 'crontab');
    expect(printed.code).toBe(0);
    expect(printed.printed).toContain('*/5 * * * *');
    const unit = path.join(home.folder, 'units', 'keeper.service');
    const args = ['install', '--system', 'systemd', '--write', '--to', unit];
    expect((await run(...args)).code).toBe(0);
    expect(readFileSync(unit, 'utf8')).toContain(path.join(home.folder, 'keeper.yaml'));
    writeFileSync(unit, 'mine');
    expect((await run(...args)).code).toBe(2);
    expect((await run('install', '--system', 'task-scheduler', '--write')).code).toBe(2);
    expect(existsSync(unit)).toBe(true);
  });
});
