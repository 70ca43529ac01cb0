/** The pictures in docs/look: all are there, of the right size, and shown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { screens, shotFile, shots, themes } from '../../scripts/lib/shots.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/look');
const page = readFileSync(path.join(folder, 'README.md'), 'utf8');
const pictures = shots.flatMap((shot) =>
  Object.entries(screens).flatMap(([screen, size]) =>
    themes.map((theme) => ({ file: shotFile(shot, screen, theme), size })),
  ),
);

describe.each(pictures)('$file', ({ file, size: { width, height } }) => {
  it('is there and shown', async () => {
    const metadata = await sharp(path.join(folder, file)).metadata();
    expect(metadata.width / metadata.height).toBeCloseTo(width / height, 2);
    expect(page).toContain(`](${file})`);
  });
});
