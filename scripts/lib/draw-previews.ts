/** Puts the pictures of all pages into the built site: from the cache, and drawn where they are not in it. */
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cachedName, previewCache } from '../previews/cache.ts';
import { drawAll, type DrawOptions } from '../previews/draw-all.ts';
import { readPages } from '../previews/read-pages.ts';
import { siteDir } from './paths.ts';

/** Where to, from where, and how. */
export interface PreviewOptions extends DrawOptions {
  /** The built site. */
  readonly site?: string;
  /** Where pictures are kept between builds. */
  readonly cache?: string;
}

/** What was done: pictures drawn, and all that the site has. */
export interface PreviewCount {
  readonly drawn: number;
  readonly all: number;
}

/** As a second name of the same file where the disk can, else as a copy. */
async function place(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/**
 * Draws what is missing and places every picture; those that no page asks for any more leave the cache.
 * @throws Error that names the first picture that could not be drawn.
 */
export async function drawPreviews({
  site = siteDir,
  cache = previewCache,
  ...options
}: PreviewOptions = {}): Promise<PreviewCount> {
  const wanted = readPages(site).map((one) => ({ ...one, cached: cachedName(one.preview) }));
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  // Pages that say the same share a picture.
  const missing = new Map(
    wanted.filter(({ cached }) => !kept.has(cached)).map((one) => [one.cached, one.preview]),
  );
  const jobs = [...missing].map(([cached, preview]) => ({
    preview,
    file: path.join(cache, cached),
  }));
  const folders = new Set(wanted.map(({ file }) => path.dirname(path.join(site, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const placeAll = async (which: typeof wanted): Promise<void> => {
    for (const { file, cached } of which) {
      options.signal?.throwIfAborted();
      await place(path.join(cache, cached), path.join(site, file));
    }
  };
  // What is there already need not wait for the rest.
  await placeAll(wanted.filter(({ cached }) => kept.has(cached)));
  await drawAll(jobs, options);
  await placeAll(wanted.filter(({ cached }) => !kept.has(cached)));

  const named = new Set(wanted.map(({ cached }) => cached));
  for (const name of kept) {
    if (!named.has(name)) await rm(path.join(cache, name), { force: true });
  }
  return { drawn: jobs.length, all: wanted.length };
}

/** What was done, as a line of a phase says it. */
export const sayCount = ({ drawn, all }: PreviewCount, time: string): string =>
  `${all} pictures, ${drawn} of them drawn (${time})`;
