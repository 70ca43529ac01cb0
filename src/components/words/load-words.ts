import type { InterfaceWords } from './words-in.ts';

/** Each language is a file of its own, and only the page’s is loaded. */
const files = import.meta.glob<InterfaceWords>('../../content/i18n/*.json', { import: 'default' });

/** The words of the interface in the language of the page, for what is loaded when it is first used. */
export function loadWords(): Promise<InterfaceWords> {
  const { lang } = document.documentElement;
  const load = files[`../../content/i18n/${lang}.json`] ?? files['../../content/i18n/en.json'];
  if (!load) throw new Error('The English words are missing.');
  return load();
}
