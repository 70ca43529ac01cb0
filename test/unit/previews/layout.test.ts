/** Where things stand on a picture: inside its edges and apart from each other, whatever the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacking, widthOf } from '../../../scripts/previews/font.ts';
import { arrange, MARGIN, PATH_Y, WIDTH, WORDMARK } from '../../../scripts/previews/layout.ts';
import type { Line } from '../../../scripts/previews/layout.ts';
import type { Preview } from '../../../src/components/preview/preview.ts';
import { layerIds } from '../../../src/runbooks/model/layer.ts';
import { allPreviews } from '../../support/link-previews/all-previews.ts';

/** The box of a line; the font’s tallest letters reach 0.97 above and its deepest 0.25 below. */
const boxOf = ({ text, weight, size, x, y }: Line) => ({
  left: x,
  right: x + widthOf(text, weight, size),
  top: y - size * 0.8,
  bottom: y + size * 0.25,
});

function faultsOf(preview: Preview): string[] {
  const { lines } = arrange(preview);
  const boxes = lines.map((line) => ({ line, ...boxOf(line) }));
  const mark = lines.find(({ text, x }) => text === WORDMARK.text && x > MARGIN);
  const markLeft = (mark?.x ?? 0) - WORDMARK.gap - WORDMARK.markWidth;
  return [
    ...boxes
      .filter(({ left, right }) => left < MARGIN - 0.01 || right > MARGIN + WIDTH + 0.01)
      .map(({ line }) => `leaves the sides: ${line.text}`),
    ...boxes
      .filter(({ line, bottom, top }) => bottom > PATH_Y - 31 && line.y < PATH_Y && top > 0)
      .map(({ line }) => `reaches the path: ${line.text}`),
    ...boxes
      .filter(({ bottom, top }) => top < 60 || bottom > 620)
      .map(({ line }) => `leaves top or bottom: ${line.text}`),
    ...boxes
      .filter(({ line, right }) => line.y === WORDMARK.y && line !== mark && right > markLeft)
      .map(({ line }) => `reaches the wordmark: ${line.text}`),
    ...boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `stand on each other: ${a.line.text} / ${b.line.text}`),
    ),
  ];
}

describe('every preview that the data gives', () => {
  it('keeps its place', () => {
    expect(allPreviews.length).toBeGreaterThan(500);
    expect(allPreviews.flatMap(faultsOf)).toEqual([]);
  });

  it('has a letter for each of its characters', () => {
    const texts = allPreviews.flatMap(({ kind, title, answer }) => [kind, title, answer]);
    expect([...new Set(texts.flatMap(lacking))]).toEqual([]);
  });

  it('shows its whole title: none is cut', () => {
    const cut = allPreviews.filter(({ title }) =>
      arrange({ kind: '', title, answer: '' }).lines.some(({ text }) => text.endsWith('…')),
    );
    expect(cut).toEqual([]);
  });
});

describe('any words', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('W', 'Ä', '’', '→', ' ', 'i', 'Straße', '…'), { maxLength: 200 })
      .map((parts) => parts.join('')),
  );

  it('keep their place', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(undefined, ...layerIds),
        (kind, title, answer, layer) => {
          expect(faultsOf({ kind, title, answer, layer })).toEqual([]);
        },
      ),
    );
  });
});

it('the font has umlauts, arrows, quotation marks and what else pages use', () => {
  expect(lacking('ÄÖÜäöüßéèñçøåłśźżŁ →←↑↓ › ‹ “ ” ‘ ’ „ … – — · × ≥ € ✓')).toEqual([]);
  expect(lacking('漢')).toEqual(['漢']);
});

it('a title is set smaller the longer it is, and the longest is cut after a word', () => {
  const sizeOf = (title: string): number =>
    Math.max(...arrange({ kind: '', title, answer: '' }).lines.map(({ size }) => size));
  const sizes = [1, 6, 9, 14, 40].map((count) => sizeOf('Forward '.repeat(count).trim()));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
  const { lines } = arrange({ kind: '', title: 'Forward '.repeat(40), answer: 'It says why.' });
  expect(lines.map(({ text }) => text)).toContainEqual(expect.stringMatching(/ Forward…$/));
  expect(lines.map(({ text }) => text)).toContain('It says why.');
});
