/** The words of one outcome of a tree. */
export interface OutcomeWording {
  /** The named cause, as short as it can be said. */
  title: string;
  /** How it shows itself, in the words of somebody who has it: one or two sentences. */
  symptom: string;
  /** What is going on: two or three sentences. */
  summary: string;
  /** What tells it from its neighbours: one sentence each. */
  certain: readonly string[];
  /** The exact next thing to do: one sentence, an order. */
  action: string;
  /** How to see that it worked. */
  verify: string;
  /** Ids of the sources of the facts in these words. */
  sources: readonly string[];
}
