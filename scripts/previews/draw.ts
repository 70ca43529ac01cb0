/** Draws one picture. */
import sharp from 'sharp';
import { pictureSize, type Preview } from '../../src/components/preview/preview.ts';
import { encodeIndexed } from './indexed-png.ts';
import { svgOf } from './svg.ts';

// Every picture is new, and every core has a worker of its own.
sharp.cache(false);
sharp.concurrency(1);

/** The PNG of a preview. */
export async function draw(preview: Preview): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svgOf(preview)))
    .ensureAlpha()
    .raw()
    .toBuffer();
  return encodeIndexed(pixels, pictureSize.width, pictureSize.height);
}
