/** Reads what the head of a PNG file says, and its pixels. */
import sharp from 'sharp';
import type { Picture } from './faults.ts';

/** The picture in the bytes of a PNG file. */
export function readPng(file: Buffer): Picture {
  const isPng = file.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
  if (!isPng || file.subarray(12, 16).toString('latin1') !== 'IHDR') {
    throw new Error('This is no PNG file.');
  }
  return {
    type: 'image/png',
    bytes: file.length,
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
  };
}

/** A function that gives the colour at a point, as `#rrggbb`. */
export async function pixelsOf(file: Buffer): Promise<(x: number, y: number) => string> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => {
    const at = (y * info.width + x) * info.channels;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  };
}
