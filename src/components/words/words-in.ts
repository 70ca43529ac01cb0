import { languageOf } from '../../runbooks/model/language.ts';
import de from '../../content/i18n/de.json' with { type: 'json' };
import en from '../../content/i18n/en.json' with { type: 'json' };

/** All words of the interface. English is the measure of what there is. */
export type InterfaceWords = typeof en;

const words: Readonly<Record<string, InterfaceWords>> = { en, de };

/**
 * The words of the interface for a page. A script never imports this: its words come with the page, or by `loadWords`.
 * @param locale The page’s, as `Astro.currentLocale` gives it.
 */
export const wordsIn = (locale: string | undefined): InterfaceWords =>
  words[languageOf(locale)] ?? en;
