/** `npm start` as a service manager runs it: where it listens unless told, and how it ends. */
import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { closedPort, startSilent } from '../support/services.ts';

const root = path.resolve(import.meta.dirname, '../..');

const children: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts it in a process of its own, with a port that was free a moment ago. */
async function start(env: Record<string, string> = {}) {
  const port = await closedPort();
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env, PORT: String(port) },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return { child, port, said: () => said, ended: endOf(child) };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('listens on this machine alone unless told, and lets a measurement end on SIGTERM', async () => {
  test.skip(process.platform === 'win32', 'Windows has no SIGTERM');
  const { child, port, said, ended } = await start();
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(said, { timeout: 15_000 }).toContain(`Hopwise is at ${url}`);

  const silent = await startSilent();
  const asked = fetch(`${url}/api/v1/reach`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ port: silent.port }),
  });
  const metrics = async () => (await fetch(`${url}/metrics`)).text();
  await expect.poll(metrics).toContain('\nhopwise_dials_running 1\n');
  child.kill('SIGTERM');
  const isClosed = () =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    );
  await expect.poll(isClosed).toBe(true);
  // It would say nothing for seconds more; now it hangs up, which is an answer.
  await silent.close();
  const answer = (await (await asked).json()) as { trace: object[] };
  expect(answer.trace[0]).toMatchObject({ hop: 'dial', result: 'open' });
  expect(await ended).toBe(0);
});

test('will not listen for strangers in local mode, and says what to set', async () => {
  const { said, ended } = await start({ HOST: '0.0.0.0' });
  expect(await ended).not.toBe(0);
  expect(said()).toContain('Will not listen on 0.0.0.0 in local mode');
  expect(said()).toContain('HOPWISE_MODE=public');
});
