import type { AnyCheck, FindingOf } from './check.ts';

/** What to do next after something was read from a paste, and the step that does it. */
export interface NextWording {
  text: string;
  /** Id of a step of the runbook, where one does it. */
  step?: string;
}

/** One entry per finding: the compiler refuses a missing one. */
export type PasteNext<C extends AnyCheck = AnyCheck> = Record<FindingOf<C> & string, NextWording>;
