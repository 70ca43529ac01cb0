import type { AnyCheck } from './check.ts';
import type { OutcomeWording } from './outcome-wording.ts';
import type { RunbookPages } from './runbook.ts';
import type { CheckWording } from './wording.ts';

/** The words of a check in another language. Everything that is not words stays with the English ones. */
export type CheckTranslation<C extends AnyCheck = AnyCheck> = Omit<
  CheckWording<C>,
  'routerTask' | 'sources'
>;

/** The words of an outcome in another language. */
export type OutcomeTranslation = Omit<OutcomeWording, 'sources'>;

/** The words of a runbook that its diagnosis and its tree show, in another language. */
export interface PagesTranslation extends Pick<RunbookPages, 'title' | 'diagnosis'> {
  /** The title of each of its steps, by id. */
  steps: Readonly<Record<string, string>>;
}

/** All runbooks in another language. */
export interface RunbookTranslations {
  /** By check. */
  checks: Readonly<Record<string, CheckTranslation>>;
  /** By runbook, then by outcome. */
  outcomes: Readonly<Record<string, Readonly<Record<string, OutcomeTranslation>>>>;
  /** By runbook. */
  pages: Readonly<Record<string, PagesTranslation>>;
  /** By runbook: the text of each piece of advice, in their order. */
  routerAdvice: Readonly<Record<string, readonly string[]>>;
}
