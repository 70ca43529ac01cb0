import { z } from 'zod';

/** Languages that a router's interface may be written in (BCP 47, without regions). */
export const locales = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'sv'] as const;
export type Locale = (typeof locales)[number];

const words = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\S(?:.*\S)?$/, 'has spaces at its ends, or a line break');

/** A menu entry, a field or a button, letter for letter as the interface writes it. */
export const labelSchema = z
  .union([words, z.partialRecord(z.enum(locales), words)])
  .describe(
    'The words on the screen, letter for letter: one text in the first of the family’s locales, or one per locale.',
  );
export type Label = z.infer<typeof labelSchema>;

/**
 * A label in one language.
 * @param locale The language wanted.
 * @param primary The language that a bare text is in.
 * @returns `undefined` where no source showed the label in that language.
 */
export function labelIn(label: Label, locale: Locale, primary: Locale): string | undefined {
  if (typeof label === 'string') return locale === primary ? label : undefined;
  return label[locale];
}
