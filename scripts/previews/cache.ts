/**
 * Pictures kept between builds, each named by what it is made of: its words and layer, and the files that draw it. So
 * none is ever out of date, and one that is there need not be drawn.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Preview } from '../../src/components/preview/preview.ts';
import { layerWording } from '../../src/runbooks/layer.wording.ts';
import { cacheDir } from '../lib/paths.ts';
import { tokensFile } from './colours.ts';
import { fontFiles } from './font.ts';
import { markFile } from './svg.ts';

/** Where they are kept. */
export const previewCache = path.join(cacheDir, 'previews');

/** The files beside this one that say who draws and when, not how: they may change without a picture changing. */
const NOT_DRAWING = new Set([
  'cache.ts',
  'draw-all.ts',
  'draw-to.ts',
  'read-pages.ts',
  'worker.ts',
]);

/** Hash of all that draws, apart from the words. */
function hashDrawing(): string {
  const own = readdirSync(import.meta.dirname)
    .filter((name) => !NOT_DRAWING.has(name))
    .sort()
    .map((name) => path.join(import.meta.dirname, name));
  const hash = createHash('sha256').update(JSON.stringify(layerWording));
  for (const file of [...own, tokensFile, markFile, ...Object.values(fontFiles)]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

let drawing: string | undefined;

/** The name of a picture’s file in the cache. */
export function cachedName({ kind, title, answer, layer }: Preview): string {
  drawing ??= hashDrawing();
  const words = JSON.stringify([drawing, kind, title, answer, layer ?? '']);
  return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}.png`;
}
