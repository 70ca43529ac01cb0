import type { AnyCheck, FindingOf } from './check.ts';
import type { RouterTaskId } from './router-task.ts';

/** The words for one finding. */
export interface FindingWording {
  /** As an answer the person can pick. */
  answer: string;
  /** As a line of evidence: one sentence that states what was found. */
  says: string;
}

/** All words of one check. Lives beside the check, never inside its logic. */
export interface CheckWording<C extends AnyCheck = AnyCheck> {
  /** Name of the check in lists: a few words. */
  title: string;
  /** The question as it is put to the person, who may have to answer it from what they see. */
  question: string;
  /** Why it matters: one or two sentences. */
  why: string;
  /** Where to look, one place per entry. */
  look: readonly string[];
  /** The router task that shows it, where one does. */
  routerTask?: RouterTaskId;
  /** One entry per finding: the compiler refuses a missing one. */
  findings: Record<FindingOf<C> & string, FindingWording>;
  /** What running it sends, to whom, and what is kept. */
  privacy: {
    sends: string;
    to: string;
    keeps: string;
  };
  /** Ids of the sources of the facts in these words. */
  sources: readonly string[];
}
