import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { say } from '../../scripts/lib/say.ts';
import type { Material, Subject } from './subjects/subject.ts';

/**
 * Where the benchmark works. Not inside node_modules: generators take what lies there for finished packages. Inside
 * the checkout: what a subject does not bring along is found in the project’s own node_modules.
 */
const folder = path.join(root, '.cache/bench/build');

/** Longest an installation may take, in milliseconds. */
const INSTALL_LIMIT_MS = 15 * 60_000;

/** A subject with its place on disk. */
export interface Place {
  /** The folder to build in. */
  readonly site: string;
  /** The folder that holds the generator. */
  readonly modules: string;
}

/** Installs the packages of a subject, if they are not there yet in these versions. */
function install(home: string, name: string, wanted: NonNullable<Subject['install']>): void {
  const manifest = JSON.stringify({ private: true, ...wanted });
  const done = path.join(home, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  say(
    'install',
    `${name}, into ${path.relative(root, home)}; the project itself does not need it …`,
  );
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), manifest);
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_LIMIT_MS,
  });
  if (result.status !== 0)
    throw new Error(`${name} could not be installed: the lines above say why.`);
  writeFileSync(done, manifest);
}

/** Makes the place of a subject; its packages are installed when it has some of its own. */
export function placeOf(id: string, subject: Subject): Place {
  const home = path.join(folder, id);
  if (subject.install) install(home, subject.name, subject.install);
  return {
    site: path.join(home, 'site'),
    modules: path.join(subject.install ? home : root, 'node_modules'),
  };
}

/** Writes all that a subject builds from; what an earlier build left there is gone. */
export function fill({ site }: Place, { copies = [], files }: Subject, material: Material): void {
  empty({ site });
  for (const name of copies) {
    cpSync(path.join(root, name), path.join(site, name), { recursive: true });
  }
  for (const [name, text] of files(material)) {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Removes what was built and what it was built from: thousands of pages take gigabytes. */
export function empty({ site }: Pick<Place, 'site'>): void {
  rmSync(site, { recursive: true, force: true });
}
