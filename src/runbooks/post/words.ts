import type { UnknownReason } from '../model/observation.ts';
import { type LayerId, layerIds, type LayerState, layerStates } from '../model/layer.ts';
import type { Runbook } from '../model/runbook.ts';
import type { Confidence } from '../model/tree.ts';
import { sharedWords } from '../translations/shared-words.ts';

/** The words of a report that the diagnosis page does not hold for itself already. */
export function ownPostWords({ pages, language }: Runbook) {
  const { post, facts, layers, layerStates: states } = sharedWords(language);
  return {
    runbook: pages.title,
    post,
    facts,
    layers: Object.fromEntries(layerIds.map((id) => [id, layers[id].name])) as Record<
      LayerId,
      string
    >,
    states: Object.fromEntries(layerStates.map((state) => [state, states[state].word])) as Record<
      LayerState,
      string
    >,
    /** Step id → what to do, as an order. */
    steps: Object.fromEntries(pages.steps.map(({ id, title }) => [id, title])) as Record<
      string,
      string
    >,
  };
}

/** All words of a report. They come with the page, so that the script holds none. */
export type PostWords = ReturnType<typeof ownPostWords> & {
  checks: Record<string, { title: string; question: string; says: Record<string, string> }>;
  /** Outcome id → title. */
  outcomes: Record<string, string>;
  reasons: Record<UnknownReason, string>;
  confidences: Record<Confidence, { word: string; says: string }>;
};
