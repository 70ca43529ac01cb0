/** A translation has all that English has, the same figures, and no word that English does not say. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/runbooks/model/language.ts';
import { faults } from '../support/translations/faults.ts';
import { pairs } from '../support/translations/pairs.ts';

describe.each(languages.filter((language) => language !== 'en'))('in %s', async (language) => {
  it.each(await pairs(language))('$file says all that English says', ({ english, translated }) => {
    expect(translated).toBeDefined();
    expect(faults(english, translated)).toEqual([]);
  });
});
