import type { Case } from '../model/case.ts';
import type { AnyCheck } from '../model/check.ts';
import { type LayerId, layerIds, type LayerState } from '../model/layer.ts';
import { judge } from './judge.ts';

/**
 * What the evidence says about each layer of the path. Stronger statements win: what the
 * outcome says, then cleared by a finding, then suspected, then asked without an answer.
 * @param checks The checks of the runbook.
 * @param evidence Check id → observation.
 * @param named The layer that the outcome names, and as what: the cause, the place where evidence is
 *   missing, or the end that works.
 */
export function layerStates(
  checks: readonly AnyCheck[],
  evidence: Case['evidence'],
  named?: { layer: LayerId; as: LayerState },
): Record<LayerId, LayerState> {
  const cleared = new Set<LayerId>();
  const suspected = new Set<LayerId>();
  const unanswered = new Set<LayerId>();
  for (const check of checks) {
    const finding = judge(check, evidence)?.judgement.finding;
    if (finding === undefined) continue;
    if (finding === 'unknown') unanswered.add(check.layer);
    const meaning = check.findings[finding];
    meaning?.clears?.forEach((layer) => cleared.add(layer));
    meaning?.suspects?.forEach((layer) => suspected.add(layer));
  }
  const stateOf = (layer: LayerId): LayerState => {
    if (named?.layer === layer) return named.as;
    if (cleared.has(layer)) return 'clear';
    if (suspected.has(layer)) return 'suspected';
    return unanswered.has(layer) ? 'unknown' : 'not-asked';
  };
  return Object.fromEntries(layerIds.map((layer) => [layer, stateOf(layer)])) as Record<
    LayerId,
    LayerState
  >;
}
