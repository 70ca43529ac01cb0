/**
 * PNG with a palette. A picture has six colours and what lies between each and the paper, so its palette is known
 * beforehand: nothing has to be searched, and files are a third of those with full colours.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { colours } from './colours.ts';

const compress = promisify(deflate);

/** How hard zlib tries. Nine takes seven times as long for a thirtieth of the bytes. */
const LEVEL = 7;

type Colour = readonly [red: number, green: number, blue: number];

const parse = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Shades between the paper and a colour, that colour included: the edges of letters need most. */
const SHADES = { ink: 4, soft: 4, accent: 4, edge: 2, wash: 1 } as const;

const paper = parse(colours.paper);
const palette: readonly Colour[] = [
  paper,
  ...Object.entries(SHADES).flatMap(([name, shades]) => {
    const colour = parse(colours[name as keyof typeof SHADES]);
    const between = (index: 0 | 1 | 2, part: number): number =>
      Math.round(paper[index] + (colour[index] - paper[index]) * part);
    return Array.from({ length: shades }, (_, shade): Colour => {
      const part = (shade + 1) / shades;
      return [between(0, part), between(1, part), between(2, part)];
    });
  }),
];

/** Entry of the palette by colour, five bits each; 255 where it was not looked for yet. */
const nearest = new Uint8Array(1 << 15).fill(255);

function findNearest(red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** The entry of the palette for a pixel: alpha, blue, green, red, from the highest byte down. */
function entryOf(pixel: number): number {
  const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
  const known = nearest[key] ?? 255;
  if (known !== 255) return known;
  return (nearest[key] = findNearest(red, green, blue));
}

/** Pixels as rows of a PNG, four bits each, every row behind the number of its filter: none. */
function toRows(pixels: Uint32Array, width: number, height: number): Uint8Array {
  const rowBytes = 1 + width / 2;
  const rows = new Uint8Array(rowBytes * height);
  let at = 0;
  let last = -1;
  let entry = 0;
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * rowBytes;
    for (let byte = y * rowBytes + 1; byte < end; byte += 1) {
      // Most pixels are like the one before.
      let pixel = pixels[at++] ?? 0;
      if (pixel !== last) entry = entryOf((last = pixel));
      const left = entry;
      pixel = pixels[at++] ?? 0;
      if (pixel !== last) entry = entryOf((last = pixel));
      rows[byte] = (left << 4) | entry;
    }
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * Encodes pixels in the colours of the pictures.
 * @param rgba Red, green, blue and alpha of each pixel; alpha is passed over.
 * @param width Pixels of a row, an even number.
 */
export async function encodeIndexed(
  rgba: Uint8Array,
  width: number,
  height: number,
): Promise<Buffer> {
  // A copy, because the bytes may begin anywhere in their memory and numbers must not.
  const pixels = new Uint32Array(Uint8Array.from(rgba).buffer);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, a palette, and no interlacing.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await compress(toRows(pixels, width, height), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}
