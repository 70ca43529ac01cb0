import { named, withId } from '../engine/named.ts';
import { runbooks } from '../index.ts';
import { type Language, type OtherLanguage, otherLanguages } from '../model/language.ts';
import type { Runbook } from '../model/runbook.ts';
import type { RunbookTranslations } from '../model/translation.ts';
import { translations as de } from './de/index.ts';

const translations: Readonly<Record<OtherLanguage, RunbookTranslations>> = { de };

/** A runbook with the words of another language. What a diagnosis and a tree do not show stays in English. */
function translate(runbook: Runbook, language: OtherLanguage): Runbook {
  const { checks, outcomes, pages, routerAdvice } = translations[language];
  const { id, wording } = runbook;
  const { steps, ...words } = named(pages, id);
  const advice = named(routerAdvice, id);
  return {
    ...runbook,
    language,
    pages: {
      ...runbook.pages,
      ...words,
      steps: runbook.pages.steps.map((step) => ({ ...step, title: named(steps, step.id) })),
    },
    routerAdvice: runbook.routerAdvice.map((entry, index) => ({
      ...entry,
      text: advice[index] ?? entry.text,
    })),
    wording: {
      checks: merged(wording.checks, checks),
      outcomes: merged(wording.outcomes, named(outcomes, id)),
    },
  };
}

/** English words with those that are translated in their place. */
const merged = <Words>(
  english: Record<string, Words>,
  translated: Record<string, Partial<Words>>,
): Record<string, Words> =>
  Object.fromEntries(
    Object.entries(english).map(([id, words]) => [id, { ...words, ...named(translated, id) }]),
  );

const byLanguage = new Map<Language, readonly Runbook[]>([
  ['en', runbooks],
  ...otherLanguages.map(
    (language) => [language, runbooks.map((runbook) => translate(runbook, language))] as const,
  ),
]);

/** Every runbook, in a language. */
export const runbooksIn = (language: Language): readonly Runbook[] =>
  byLanguage.get(language) ?? runbooks;

/** A runbook, in a language. @throws Error when there is no runbook with this id. */
export const runbookIn = (id: string, language: Language): Runbook =>
  withId(runbooksIn(language), id);
