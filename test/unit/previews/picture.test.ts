/** Pictures as they are drawn: size, kind of file, edges, and the layer that is lit. */
import { describe, expect, it } from 'vitest';
import { draw } from '../../../scripts/previews/draw.ts';
import { arrange, PATH_Y } from '../../../scripts/previews/layout.ts';
import type { Preview } from '../../../src/components/preview/preview.ts';
import { colours } from '../../../scripts/previews/colours.ts';
import { layerIds } from '../../../src/runbooks/model/layer.ts';
import { allPreviews } from '../../support/link-previews/all-previews.ts';
import { pixelsOf, readPng } from '../../support/link-previews/png.ts';

const preview: Preview = {
  kind: 'Cause',
  title: 'A name',
  answer: 'It says why.',
  layer: 'router',
};

/** Of each kind the preview with the longest title, and the one with the longest answer. */
const longest = [
  ...Map.groupBy(allPreviews, ({ kind }) => kind.split(' · ')[0] ?? kind).values(),
].flatMap((alike) =>
  (['title', 'answer'] as const).flatMap(
    (part) => alike.toSorted((a, b) => b[part].length - a[part].length)[0] ?? [],
  ),
);

describe('a picture', () => {
  it('is a PNG of 1200 × 630 pixels with a palette, and small', async () => {
    const file = await draw(preview);
    expect(readPng(file)).toMatchObject({ type: 'image/png', width: 1200, height: 630 });
    const [depth, colourType] = file.subarray(24, 26);
    expect({ depth, colourType }).toEqual({ depth: 4, colourType: 3 });
    expect(file.length).toBeLessThan(40_000);
  });

  it('is the same for the same words', async () => {
    expect(await draw(preview)).toEqual(await draw({ ...preview }));
  });

  it.each(layerIds)('lights %s and no other hop', async (layer) => {
    const lit = { ...preview, layer };
    const pixel = await pixelsOf(await draw(lit));
    // On the ring of a lit hop; far outside of a hop that is not.
    const rings = arrange(lit).hops.map(({ x }) => pixel(x, PATH_Y - 16));
    expect(rings.map((colour) => colour === colours.accent)).toEqual(
      layerIds.map((id) => id === layer),
    );
  });

  it('lights nothing where no layer is named', async () => {
    const unlit = { ...preview, layer: undefined };
    const pixel = await pixelsOf(await draw(unlit));
    for (const { x } of arrange(unlit).hops) expect(pixel(x, PATH_Y - 16)).toBe(colours.paper);
  });

  it.each(longest)('leaves its edges empty: $kind, $title', async (longestOne) => {
    const file = await draw(longestOne);
    expect(file.length).toBeLessThan(40_000);
    const pixel = await pixelsOf(file);
    const stained: string[] = [];
    for (let x = 0; x < 1200; x += 1) {
      for (let y = 0; y < 630; y += 1) {
        const isEdge = x < 66 || x >= 1134 || y < 60 || y >= 618;
        if (isEdge && pixel(x, y) !== colours.paper) stained.push(`${x},${y}`);
      }
    }
    expect(stained).toEqual([]);
  });
});
