/** English is what everything is written in; each other language has a folder in `src/runbooks/translations/`. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A language that is translated into. */
export type OtherLanguage = Exclude<Language, 'en'>;
