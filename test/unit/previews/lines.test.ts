/** Texts broken into lines: whatever the words, nothing is wider than its place, and nothing is lost unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, wrap } from '../../../scripts/previews/lines.ts';

/** Every letter is ten wide. */
const measure = (text: string): number => Array.from(text).length * 10;

const words = fc
  .array(fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 30 }), { maxLength: 20 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 80, measure)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrap('a abcdefghij b', 40, measure)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
  });

  it('gives no line for no text', () => {
    expect(wrap('', 40, measure)).toEqual([]);
  });

  it('keeps all letters and every width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 400 }), (text, width) => {
        const lines = wrap(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(width, 10));
      }),
    );
  });
});

describe('cutLines', () => {
  it('ends after a word, with an ellipsis, where there is more', () => {
    expect(cutLines('one two, three four', 90, 1, measure)).toEqual(['one two…']);
  });

  it('leaves what fits as it is', () => {
    expect(cutLines('one two', 80, 1, measure)).toEqual(['one two']);
  });

  it('never gives more lines or wider ones', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = cutLines(text, width, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
