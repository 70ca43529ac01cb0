/** A translation has all that English has, the same figures, and was read against the English as it is now. */
import { describe, expect, it } from 'vitest';
import { otherLanguages } from '../../src/runbooks/model/language.ts';
import { faults } from '../support/translations/faults.ts';
import { pairs } from '../support/translations/pairs.ts';
import { digestOf, readSeen } from '../support/translations/seen.ts';

describe.each(otherLanguages)('in %s', async (language) => {
  const seen = readSeen(language);

  it.each(await pairs(language))('$file says all that English says', (pair) => {
    expect(pair.translated).toBeDefined();
    expect(faults(pair.english, pair.translated)).toEqual([]);
    expect(
      seen[pair.file],
      'The English has changed: read the translation against it, then npm run words -- --read',
    ).toBe(digestOf(pair));
  });
});
