/** Writes what a built site needs for reading it without a line: the packs, and the service worker. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { excerptsFolder, mayKeepPage } from '../../src/offline/address-kind.ts';
import {
  familyOf,
  type Manifest,
  packHref,
  type PackName,
  packsFolder,
} from '../../src/offline/manifest.ts';
import { pack } from '../../src/offline/pack.ts';
import { root } from '../lib/paths.ts';

/** The lists that pages load, beside scripts and styles. All else under /data/ is for programs. */
const LISTS = ['/favicon.svg', '/data/routers/index.json', '/data/links.json'];

/** The search's own program, in the parts that our search box loads. */
const SEARCH =
  /^\/pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?!unknown)\w+\.pagefind|.+\.pf_meta|index\/.+)$/;

const zip = promisify(gzip);

type Texts = ReadonlyMap<string, string>;

/** What a built site keeps, read from its files. */
interface Site {
  readonly pages: Texts;
  /** What the search shows of each page, by the name of its file and in the order of the pages. */
  readonly excerpts: Texts;
  readonly shared: readonly string[];
  readonly search: readonly string[];
}

function readSite(siteDir: string): Site {
  const files = globSync('**/*', { cwd: siteDir, withFileTypes: true, exclude: ['previews'] })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .sort();
  const read = (file: string): Buffer => readFileSync(path.join(siteDir, file));
  const pages = files
    .filter((file) => file.endsWith('/index.html') && mayKeepPage(file))
    .map((file) => [file.replace(/index\.html$/, ''), read(file).toString()] as const);
  const excerpts = files
    .filter((file) => file.startsWith(excerptsFolder))
    .map((file) => [file, gunzipSync(read(file)).toString()] as const)
    // Neighbours are alike: `{"url":…` is the first that is said of a page.
    .sort(([, one], [, other]) => (one < other ? -1 : 1));
  return {
    pages: new Map(pages),
    excerpts: new Map(excerpts),
    shared: files.filter((file) => file.startsWith('/_astro/') || LISTS.includes(file)),
    search: files.filter((file) => SEARCH.test(file)),
  };
}

/** A name made from everything that is kept, and from the worker that keeps it. */
function nameBuild(siteDir: string, site: Site, worker: string): string {
  const hash = createHash('sha256').update(worker);
  for (const [address, text] of [...site.pages, ...site.excerpts]) {
    hash.update(`\0${address}\0${text}`);
  }
  for (const file of [...site.shared, ...site.search]) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(siteDir, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The program of the worker, for the browsers that the site is for. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/offline/worker/worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'safari16.4', 'firefox114'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** What was written. */
export interface Offline {
  readonly build: string;
  /** Bytes of each pack, as they are sent; those of single routers apart. */
  readonly bytes: Readonly<Record<'site' | 'routers' | 'excerpts', number>>;
}

/**
 * Writes the packs and the worker of a built site, in place of those that it has.
 * To be called last: what is in a pack is each page as it will be sent.
 */
export async function writeOffline(siteDir: string): Promise<Offline> {
  await rm(path.join(siteDir, packsFolder), { recursive: true, force: true });
  const site = readSite(siteDir);
  const program = await bundleWorker();
  const { shared, search } = site;
  const manifest: Manifest = { build: nameBuild(siteDir, site, program), shared, search };

  const write = async (name: PackName, texts: Texts): Promise<number> => {
    const bytes = await zip(JSON.stringify(pack(texts)), { level: 9 });
    const file = path.join(siteDir, packHref(manifest.build, name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return bytes.length;
  };
  const families = Map.groupBy(site.pages, ([address]) => familyOf(address));
  const ofSite = families.get(undefined) ?? [];
  families.delete(undefined);
  const bytes = {
    site: await write('site', new Map(ofSite)),
    routers: await write('routers', new Map([...families.values()].flat())),
    excerpts: await write('excerpts', site.excerpts),
  };
  for (const [family, pages] of families) {
    await write(`routers/${family ?? ''}`, new Map(pages));
  }
  await writeFile(
    path.join(siteDir, 'sw.js'),
    `const MANIFEST=${JSON.stringify(manifest)};\n${program}`,
  );
  return { build: manifest.build, bytes };
}
