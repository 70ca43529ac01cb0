/**
 * The letters of the pictures: outlines and widths, read from the font’s own files, so that no picture depends on the
 * fonts of a machine. Letters are set one by one, without kerning.
 */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.ts';

/** The weights in use. */
export type Weight = 'regular' | 'semibold';

/** The files of the font, by weight: Inter, whole, so that arrows and the letters of all of Europe are in it. */
export const fontFiles: Readonly<Record<Weight, string>> = {
  regular: path.join(root, 'node_modules/inter-ui/web/Inter-Regular.woff2'),
  semibold: path.join(root, 'node_modules/inter-ui/web/Inter-SemiBold.woff2'),
};

/** A letter in units of the font. */
interface Letter {
  /** Path data with y upwards; empty for a space. */
  readonly outline: string;
  readonly width: number;
}

const fonts = new Map<Weight, Font>();
const letters = new Map<string, Letter>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(fontFiles[weight]));
  if (font.isCollection) throw new Error(`${fontFiles[weight]} holds several fonts.`);
  fonts.set(weight, font);
  return font;
}

function letterOf(weight: Weight, character: string): Letter {
  const key = `${weight} ${character}`;
  let letter = letters.get(key);
  if (!letter) {
    const glyph = fontOf(weight).glyphForCodePoint(character.codePointAt(0) ?? 0);
    letter = { outline: glyph.path.toSVG(), width: glyph.advanceWidth };
    letters.set(key, letter);
  }
  return letter;
}

/** A text as it is set: composed letters, single spaces, nothing that cannot be seen. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The characters of a text that the font has no letter for. */
export const lacking = (text: string): string[] =>
  Array.from(tidy(text)).filter(
    (character) => !fontOf('regular').hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );

/** How wide a text is, in pixels. */
export function widthOf(text: string, weight: Weight, size: number): number {
  let units = 0;
  for (const character of text) units += letterOf(weight, character).width;
  return (units * size) / fontOf(weight).unitsPerEm;
}

/** A text as shapes of SVG, its first letter’s origin at (x, y). */
export function shapesOf(text: string, weight: Weight, size: number, x: number, y: number): string {
  const scale = size / fontOf(weight).unitsPerEm;
  let shapes = '';
  let at = 0;
  for (const character of text) {
    const { outline, width } = letterOf(weight, character);
    if (outline !== '') shapes += `<path transform="translate(${at})" d="${outline}"/>`;
    at += width;
  }
  return `<g transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})">${shapes}</g>`;
}
