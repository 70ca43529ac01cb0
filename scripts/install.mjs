// Installs the dependencies when, and only when, node_modules does not match package-lock.json.
//
// Runs before `start`, `dev`, `build`, `test` and `diagnose`, so that each works in a fresh checkout. Whatever
// it says goes to stderr: the stdout of `npm run -s diagnose` is JSON and nothing else.
// Plain JavaScript for Node 20, no dependencies: this runs before anything else is there.
//
// `--mark` (from postinstall) installs nothing: it links the runtime and notes that npm has just installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertOwnNode, linkNode, linkPath } from './link-node.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lockFile = path.join(root, 'package-lock.json');
/** Inside node_modules: `npm ci` deletes it first, so an interrupted installation leaves no stamp. */
const stampFile = path.join(root, 'node_modules', '.cache', 'hopwise', 'install.json');
/** Longest an installation may take: some 200 MB over a slow line. */
const INSTALL_LIMIT_MS = 20 * 60_000;

const say = (line) => process.stderr.write(`${line}\n`);

/** What an installation must match: the lock file, and the machine it was made for. */
function wanted() {
  const lock = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  return `${process.platform}-${process.arch} ${lock}`;
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Notes that node_modules now matches, and which Node.js the npm scripts use. */
function writeStamp(node) {
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, JSON.stringify({ installed: wanted(), node }));
}

/**
 * Whether npm's own record of node_modules holds all that the lock file asks for: after `npm ci --omit=dev`
 * it does not. Optional packages are left out, they differ by platform.
 */
function isComplete() {
  try {
    const record = path.join(root, 'node_modules', '.package-lock.json');
    const installed = JSON.parse(fs.readFileSync(record, 'utf8')).packages;
    const asked = Object.entries(JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages);
    return asked.every(
      ([where, entry]) =>
        where === '' ||
        entry.optional ||
        entry.devOptional ||
        installed[where]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** The npm that started this script, else the one on the PATH. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && path.basename(cli) === 'npm-cli.js' && fs.existsSync(cli)) {
    return {
      command: process.env.npm_node_execpath ?? process.execPath,
      first: [cli],
      shell: false,
    };
  }
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Runs `npm ci`; gives undefined when it went well, else what went wrong. */
function npmCi() {
  const { command, first, shell } = npmCommand();
  // Development packages too, whatever NODE_ENV says: the tests and the build share one installation.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  fs.rmSync(stampFile, { force: true });
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_LIMIT_MS,
  });
  if (result.error?.code === 'ETIMEDOUT')
    return `no end after ${INSTALL_LIMIT_MS / 60_000} minutes`;
  if (result.error) return result.error.message;
  if (result.signal) return `stopped by ${result.signal}`;
  return result.status === 0 ? undefined : `npm ci ended with code ${result.status}`;
}

function main() {
  if (process.argv.includes('--mark')) {
    const node = linkNode();
    if (isComplete()) writeStamp(node);
    return;
  }
  const stamp = readStamp();
  if (stamp?.installed === wanted()) {
    if (stamp.node === 'own') assertOwnNode();
    else if (!fs.existsSync(linkPath)) writeStamp(linkNode());
    return;
  }
  const started = performance.now();
  say('install   npm ci …');
  const fault = npmCi();
  if (fault) {
    throw new Error(
      `Could not install the dependencies: ${fault}. The lines above say why; check the network, then run this again.`,
    );
  }
  writeStamp(linkNode());
  say(`install   ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

try {
  main();
} catch (error) {
  const noLock = error.code === 'ENOENT' && error.path === lockFile;
  say(noLock ? 'package-lock.json is missing: get it back from git.' : error.message);
  process.exit(1);
}
