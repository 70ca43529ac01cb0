/**
 * Whether the built site still is what the sources say.
 *
 * The stamp is kept outside dist and written last, so that a build cut short is never taken for whole. It also
 * names the very dist it was written for: an `astro build` run by hand makes it void.
 */
import { createHash, type Hash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir, root, siteDir } from './paths.ts';

/** All that a build reads; what is missing is passed over. */
const INPUTS = [
  'src',
  'public',
  'integrations',
  // What is written into the built site.
  'scripts/offline',
  // Shown on a page.
  'deploy',
  'Containerfile',
  'wrangler.jsonc',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const stampFile = path.join(cacheDir, 'build.json');

/** A file or folder from the root of the checkout into the hash: names and contents, in a fixed order. */
async function addToHash(hash: Hash, name: string): Promise<void> {
  const full = path.join(root, name);
  const found = await stat(full).catch(() => undefined);
  if (!found) return;
  if (found.isDirectory()) {
    for (const child of (await readdir(full)).sort()) await addToHash(hash, `${name}/${child}`);
    return;
  }
  const content = await readFile(full);
  hash.update(`${name}\0${content.length}\0`).update(content);
}

/** The settings that a build reads (astro.config.mjs). What only the companion or a test reads makes no other site. */
const SETTINGS = [
  'HOPWISE_SITE',
  'HOPWISE_COMPANION',
  'HOPWISE_COMPANION_IPV4',
  'HOPWISE_COMPANION_IPV6',
  'HOPWISE_OUTSIDE_COMPANION',
];

/** Hash of everything a build depends on. */
export async function hashInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of INPUTS) await addToHash(hash, name);
  hash.update(JSON.stringify(SETTINGS.map((name) => process.env[name] ?? null)));
  return hash.digest('hex');
}

/** Tells one build output from the next; undefined when there is none. */
async function identifyOutput(): Promise<string | undefined> {
  const page = await stat(path.join(siteDir, 'index.html')).catch(() => undefined);
  return page && `${page.mtimeMs} ${page.size}`;
}

/** Whether dist was built, to its end, from inputs of this hash. */
export async function isBuilt(inputs: string): Promise<boolean> {
  const output = await identifyOutput();
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  return output !== undefined && stamp === JSON.stringify({ inputs, output });
}

/** Forgets the last build; to be called before a new one begins. */
export async function clearStamp(): Promise<void> {
  await rm(stampFile, { force: true });
}

/** Notes that dist was built from inputs of this hash; to be called once the build has ended well. */
export async function writeStamp(inputs: string): Promise<void> {
  const output = await identifyOutput();
  if (output === undefined) throw new Error('The build ended well but left no dist/index.html.');
  await mkdir(cacheDir, { recursive: true });
  await writeFile(stampFile, JSON.stringify({ inputs, output }));
}
