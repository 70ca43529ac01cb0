/** English is what everything is written in; each other language has a folder in `src/runbooks/translations/`. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A language that is translated into. */
export type OtherLanguage = Exclude<Language, 'en'>;
export const otherLanguages: readonly OtherLanguage[] = languages.filter(
  (language) => language !== 'en',
);

/** The language of a tag such as `de`; English for what is not translated into. */
export const languageOf = (tag: string | undefined): Language =>
  languages.find((language) => language === tag) ?? 'en';
