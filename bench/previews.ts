/**
 * `npm run bench:previews`: how fast the pictures of pages are drawn, on one core and on all, beside the same SVGs
 * given to sharp’s own encoder with a searched palette. They take turns, so that what else the machine does hits all.
 * `-- --pictures 200 --rounds 3` makes it longer or shorter. The site has to be built; nothing is kept.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { siteDir } from '../scripts/lib/paths.ts';
import { drawAll } from '../scripts/previews/draw-all.ts';
import { readPages } from '../scripts/previews/read-pages.ts';
import { svgOf } from '../scripts/previews/svg.ts';

const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
});
const most = Number(values.pictures);
const all = readPages(siteDir).map(({ preview }) => preview);
if (all.length === 0) throw new Error('There is no built site: `npm run build` first.');
// From all over the site, so that every kind is among them.
const previews = all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
const folder = await mkdtemp(path.join(tmpdir(), 'hopwise-previews-'));
const jobs = previews.map((preview, index) => ({
  preview,
  file: path.join(folder, `${index}.png`),
}));

const cores = availableParallelism();
const ways: Readonly<Record<string, () => Promise<void>>> = {
  'sharp, palette searched, one core': async () => {
    for (const preview of previews) {
      const svg = sharp(Buffer.from(svgOf(preview)));
      await svg.png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
    }
  },
  'ours, one core': () => drawAll(jobs, { threads: 1 }),
  [`ours, all ${cores} cores`]: () => drawAll(jobs, { threads: cores }),
};

const times = new Map<string, number[]>();
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, run] of Object.entries(ways)) {
      const started = performance.now();
      await run();
      times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}
console.log(
  `${previews.length} pictures, best of ${values.rounds} rounds, threads started anew in each`,
);
for (const [name, each] of times) {
  const perSecond = (previews.length / Math.min(...each)) * 1000;
  console.log(`${name.padEnd(36)} ${perSecond.toFixed(0).padStart(5)} pictures/s`);
}
