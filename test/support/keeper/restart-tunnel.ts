/**
 * What a service manager does, for the stand-in tunnel: `node restart-tunnel.ts FOLDER PORT` ends the process that
 * FOLDER/pid names, starts another, and waits until it listens. Each call adds a line to FOLDER/restarts.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [folder = '.', port = '0'] = process.argv.slice(2);
const pidFile = path.join(folder, 'pid');
appendFileSync(path.join(folder, 'restarts'), '.');

if (existsSync(pidFile)) {
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
  } catch {
    // It is gone already.
  }
  rmSync(pidFile);
}
const program = path.join(import.meta.dirname, 'stand-in-tunnel.ts');
spawn(process.execPath, [program, folder, port], { detached: true, stdio: 'ignore' }).unref();
while (!existsSync(pidFile)) await sleep(10);
