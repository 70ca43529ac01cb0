import { inLanguage } from '../../runbooks/addresses.ts';
import { type Language, languages } from '../../runbooks/model/language.ts';

/** The pages that there are in every language: home, the diagnoses and the trees. Not the maps of the trees. */
const TRANSLATED = /^\/(?:diagnose\/[^/]+\/|trees\/(?:[^/]+\/(?!map\/)){1,2})?$/;

/** The same page in one language. */
export interface Version {
  language: Language;
  href: string;
}

/** The path of a page as it is in English, and the language that its own path names. */
export function inEnglish(pathname: string): { language: Language; path: string } {
  const [, tag = '', rest = ''] = /^\/([a-z]{2})(\/.*)$/.exec(pathname) ?? [];
  const language = languages.find((candidate) => candidate === tag);
  return language === undefined ? { language: 'en', path: pathname } : { language, path: rest };
}

/**
 * The languages that a page is there in, each with its address; none where it is English alone.
 * @param pathname The page’s own address, in any language.
 */
export function versionsOf(pathname: string): Version[] {
  const { path } = inEnglish(pathname);
  return TRANSLATED.test(path)
    ? languages.map((language) => ({ language, href: inLanguage(path, language) }))
    : [];
}

/**
 * A link to a page in a language, or to the English one where it is not translated.
 * @param href As it would be if every page were translated.
 */
export function existing(href: string): { href: string; hreflang?: 'en' } {
  const { language, path } = inEnglish(href);
  const isThere = language === 'en' || versionsOf(path).length > 0;
  return isThere ? { href } : { href: path, hreflang: 'en' };
}
