import { type LinkedAnswers, fromQuery } from '../../runbooks/engine/url-state.ts';
import { walk, type Walk } from '../../runbooks/engine/walk.ts';

/** What a drawn map says of its tree: enough to walk it. */
export interface DrawnTree {
  start: string;
  questions: readonly { id: string; check: string }[];
  /** Outcome ids. */
  ends: readonly string[];
  edges: readonly { from: string; to: string; findings: readonly string[] }[];
}

/** The way that answers lead, as far as they do. */
export interface LitWay extends Pick<Walk, 'visits'> {
  /** The question that is open, or the outcome that was reached. */
  at: string;
  isEnd: boolean;
  dropped: LinkedAnswers['dropped'];
}

/**
 * Walks a map by the answers of an address.
 * @param drawn The map.
 * @param query The answers, as the diagnosis page writes them into its address.
 * @returns undefined when the address brings no answer that the tree has.
 */
export function wayOnMap(drawn: DrawnTree, query: URLSearchParams): LitWay | undefined {
  const { tree, checks } = asTree(drawn);
  const { findings, dropped } = fromQuery(tree, checks, query);
  const { visits, end } = walk(tree, (check) => {
    const finding = findings[check];
    return finding === undefined ? undefined : { finding };
  });
  if (visits.length === 0) return undefined;
  return 'outcome' in end
    ? { visits, at: end.outcome, isEnd: true, dropped }
    : { visits, at: end.ask, isEnd: false, dropped };
}

/** The tree as the engine wants it, so that a map is walked by the same code as a diagnosis. */
function asTree({ start, questions, ends, edges }: DrawnTree) {
  const nodes = Object.fromEntries(
    questions.map(({ id, check }) => {
      const answers = edges
        .filter(({ from }) => from === id)
        .flatMap(({ to, findings }) => findings.map((finding) => [finding, to] as const));
      return [id, { check, on: Object.fromEntries(answers) }];
    }),
  );
  const outcomes = Object.fromEntries(ends.map((id) => [id, {}]));
  const checks = Object.values(nodes).map(({ check, on }) => ({
    id: check,
    findings: Object.fromEntries(Object.keys(on).map((finding) => [finding, {}])),
  }));
  return {
    tree: { id: 'map', start, nodes, outcomes },
    checks,
  };
}
