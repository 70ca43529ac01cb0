/** The words by which people look for causes: each cause has some, each phrase is one, and names are spelled as people type. */
import { describe, expect, it } from 'vitest';
import { causes } from '../../src/runbooks/causes.ts';
import { saidAs } from '../../src/runbooks/said-as.ts';

describe('what people say', () => {
  it('is known for each cause, and for nothing else', () => {
    expect(Object.keys(saidAs).sort()).toEqual(causes.map(({ id }) => id).sort());
  });

  it.each(causes.map(({ id, words }) => ({ id, words })))(
    'of $id adds to its page',
    ({ id, words }) => {
      const phrases = saidAs[id] ?? [];
      expect(phrases.length).toBeGreaterThan(1);
      expect(new Set(phrases).size).toBe(phrases.length);
      const own = [words.title, words.symptom, words.summary].join('\n').toLowerCase();
      expect(phrases.filter((phrase) => own.includes(phrase.toLowerCase()))).toEqual([]);
      expect(phrases.filter((phrase) => /[.!?“”"]$/.test(phrase))).toEqual([]);
    },
  );
});
