import { languageOf } from '../../runbooks/model/language.ts';
import { sharedWords } from '../../runbooks/translations/shared-words.ts';
import { wordsIn } from '../words/words-in.ts';

/** The words that the script of a router’s task puts in. They are built into the page, so that it holds none. */
export function taskWords(locale: string | undefined) {
  const { addressFaults, portFaults } = sharedWords(languageOf(locale));
  const { copy: copying, router } = wordsIn(locale);
  return { addressFaults, portFaults, copy: router.copy, copying };
}
export type TaskWords = ReturnType<typeof taskWords>;
