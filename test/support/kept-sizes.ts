/** How many bytes a browser fetches to keep the site, as the companion sends them. */
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Manifest, offlineHref, packHref } from '../../src/offline/manifest.ts';

/** What a built site's service worker keeps. */
async function readManifest(siteDir: string): Promise<Manifest> {
  const program = await readFile(path.join(siteDir, 'sw.js'), 'utf8');
  const [, json] = /^const MANIFEST=(\{.*\});$/m.exec(program) ?? [];
  return JSON.parse(json ?? '') as Manifest;
}

/** Bytes of each part, texts zipped as they are sent; of single routers the largest. */
export async function keptSizes(
  siteDir: string,
): Promise<Record<'shared' | 'site' | 'routers' | 'router' | 'search', number>> {
  const { build, shared, search } = await readManifest(siteDir);
  const read = (file: string): Buffer => readFileSync(path.join(siteDir, file));
  const sent = (file: string): number =>
    /\.(?:js|css|json|svg|html)$/.test(file) ? gzipSync(read(file)).length : read(file).length;
  const sum = (files: readonly string[]): number =>
    files.reduce((bytes, file) => bytes + sent(file), 0);
  const single = globSync(`kept/${build}/routers/**/*.pack`, { cwd: siteDir });
  return {
    shared: sum([...shared, `${offlineHref}index.html`]),
    site: sent(packHref(build, 'site')),
    routers: sent(packHref(build, 'routers')),
    router: Math.max(...single.map(sent)),
    search: sum([...search, packHref(build, 'excerpts')]),
  };
}
