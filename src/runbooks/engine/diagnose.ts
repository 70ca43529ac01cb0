import type { Case } from '../model/case.ts';
import type { AnyCheck } from '../model/check.ts';
import type { LayerId, LayerState } from '../model/layer.ts';
import type { Origin, UnknownReason } from '../model/observation.ts';
import { confidences, type Confidence, type Outcome, type Tree } from '../model/tree.ts';
import { judge } from './judge.ts';
import { layerStates } from './layer-states.ts';
import { type End, walk } from './walk.ts';

/** One answered question of the path taken. */
export interface PathEntry {
  node: string;
  check: string;
  finding: string;
  /** Why, when the finding is unknown. */
  reason?: UnknownReason;
  origin: Origin;
  /** When it was seen: ISO 8601, UTC. */
  at: string;
  /** True when something was measured or read off; false when only the finding itself was stated. */
  measured: boolean;
}

/** A reason why a verdict is less sure than it could be. */
export interface Caution {
  node: string;
  /**
   * unknown: not known, and another answer would have led elsewhere. partial: the finding says less
   * than was asked. told: nothing on the whole path was measured (named once, at its last node).
   * link: carried by a link, so measured elsewhere or earlier (does not lower).
   */
  because: 'unknown' | 'partial' | 'told' | 'link';
}

/** What one other answer would have led to. */
export interface Alternative {
  node: string;
  check: string;
  /** The findings that would lead there. */
  findings: string[];
  /** The outcome or the question they would lead to. */
  leadsTo: End;
}

/** What a case comes to. Everything in it is ids and data; words are looked up beside the ids. */
export interface Diagnosis {
  runbook: string;
  tree: string;
  path: PathEntry[];
  /** Id of the outcome, or `null` while a question is open. */
  outcome: string | null;
  kind: Outcome['kind'] | null;
  layer: LayerId | null;
  confidence: Confidence | null;
  cautions: Caution[];
  /** Most telling first: what is unknown, then what was told, then what was measured. */
  wouldChange: Alternative[];
  /** The open question, or `null` when an outcome was reached. */
  ask: { node: string; check: string } | null;
  /** Id of the step to take now. */
  nextStep: string | null;
  /** All steps the outcome names, in order. */
  steps: string[];
  /** Checks to run again after the fix. */
  recheck: string[];
  layers: Record<LayerId, LayerState>;
}

/** What a diagnosis needs of a runbook. */
export interface Diagnosable {
  id: string;
  tree: Tree;
  checks: readonly AnyCheck[];
}

/** What an outcome of each kind says about its layer. */
const endState = {
  cause: 'blamed',
  undecided: 'unknown',
  works: 'clear',
  way: 'unknown',
  handover: 'unknown',
} as const satisfies Record<Outcome['kind'], LayerState>;

/**
 * Walks the evidence to a verdict. Pure: the same case gives the same diagnosis.
 * @param runbook The runbook whose tree is walked.
 * @param evidence Check id → observation, as in a case of this runbook.
 */
export function diagnose(runbook: Diagnosable, evidence: Case['evidence']): Diagnosis {
  const { tree, checks } = runbook;
  const judged = (checkId: string) => {
    const check = checks.find((candidate) => candidate.id === checkId);
    return check && judge(check, evidence);
  };
  const { visits, end } = walk(tree, (checkId) => judged(checkId)?.judgement);

  const path = visits.map(({ node, check, judgement }): PathEntry => {
    const { origin, at, status } = evidence[check] as NonNullable<(typeof evidence)[string]>;
    const reason = 'reason' in judgement ? { reason: judgement.reason } : {};
    return {
      node,
      check,
      finding: judgement.finding,
      ...reason,
      origin,
      at,
      measured: status === 'measured',
    };
  });
  const outcomeId = 'outcome' in end ? end.outcome : null;
  const outcome = outcomeId === null ? undefined : tree.outcomes[outcomeId];
  const wouldChange = alternatives(tree, path, end, (checkId) => judged(checkId)?.judgement);
  const cautions = cautionsOf(path, checks, wouldChange);

  return {
    runbook: runbook.id,
    tree: tree.id,
    path,
    outcome: outcomeId,
    kind: outcome?.kind ?? null,
    layer: outcome?.layer ?? null,
    confidence: outcome ? confidence(outcome.ceiling, cautions) : null,
    cautions,
    wouldChange: outcome ? wouldChange : [],
    ask:
      'ask' in end
        ? { node: end.ask, check: (tree.nodes[end.ask] as { check: string }).check }
        : null,
    nextStep: outcome?.steps[0] ?? null,
    steps: outcome?.steps ?? [],
    recheck: outcome?.recheck ?? [],
    layers: layerStates(
      checks,
      evidence,
      outcome && {
        layer: outcome.layer,
        as: endState[outcome.kind],
      },
    ),
  };
}

/** For each answered question: which other findings would have ended elsewhere, and where. */
function alternatives(
  tree: Tree,
  path: PathEntry[],
  end: End,
  findingOf: Parameters<typeof walk>[1],
): Alternative[] {
  const rank = (entry: PathEntry) =>
    entry.finding === 'unknown' ? 0 : entry.origin === 'person' ? 1 : 2;
  const sameEnd = (a: End, b: End) => JSON.stringify(a) === JSON.stringify(b);
  return path
    .toSorted((a, b) => rank(a) - rank(b) || path.indexOf(b) - path.indexOf(a))
    .flatMap((entry) => {
      const found: Alternative[] = [];
      for (const [finding, target] of Object.entries(tree.nodes[entry.node]?.on ?? {})) {
        if (finding === entry.finding || finding === 'unknown') continue;
        const leadsTo = walk(tree, findingOf, target).end;
        if (sameEnd(leadsTo, end)) continue;
        const group = found.find((other) => sameEnd(other.leadsTo, leadsTo));
        if (group) group.findings.push(finding);
        else found.push({ node: entry.node, check: entry.check, findings: [finding], leadsTo });
      }
      return found;
    });
}

function cautionsOf(
  path: PathEntry[],
  checks: readonly AnyCheck[],
  wouldChange: Alternative[],
): Caution[] {
  const last = path.at(-1);
  const isOnlyTold = last && !path.some(({ measured }) => measured);
  const told: Caution[] = isOnlyTold ? [{ node: last.node, because: 'told' }] : [];
  const others = path.flatMap((entry): Caution[] => {
    const meaning = checks.find((check) => check.id === entry.check)?.findings[entry.finding];
    const matters = wouldChange.some((alternative) => alternative.node === entry.node);
    if (entry.finding === 'unknown' && matters) return [{ node: entry.node, because: 'unknown' }];
    if (meaning?.partial && matters) return [{ node: entry.node, because: 'partial' }];
    return entry.origin === 'link' ? [{ node: entry.node, because: 'link' }] : [];
  });
  return [...others, ...told];
}

/** One level less for each thing that is not known; never sure of what was only told; never below low. */
function confidence(ceiling: Confidence, cautions: Caution[]): Confidence {
  const lower = cautions.filter(({ because }) => because === 'unknown' || because === 'partial');
  const highest = cautions.some(({ because }) => because === 'told')
    ? Math.max(confidences.indexOf(ceiling), confidences.indexOf('medium'))
    : confidences.indexOf(ceiling);
  return confidences[Math.min(highest + lower.length, confidences.length - 1)] ?? 'low';
}
