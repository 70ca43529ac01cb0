import type { Case } from '../model/case.ts';
import { type AnyCheck, findingIds } from '../model/check.ts';
import type { Origin } from '../model/observation.ts';
import type { Tree } from '../model/tree.ts';
import type { PathEntry } from './diagnose.ts';

/**
 * The answers of a path as query parameters: one per node, named after the node, its value the
 * finding. Findings only: an address can never get in.
 */
export function toQuery(path: readonly Pick<PathEntry, 'node' | 'finding'>[]): URLSearchParams {
  return new URLSearchParams(path.map(({ node, finding }): [string, string] => [node, finding]));
}

/** Answers read from a link. */
export interface LinkedAnswers {
  /** Check id → finding. */
  findings: Record<string, string>;
  /** The parameters that were dropped, and why. */
  dropped: {
    key: string;
    value: string;
    because: 'unknown-question' | 'unknown-answer' | 'repeated';
  }[];
}

/**
 * Reads answers back from query parameters. What does not exist (any more) is dropped and reported.
 * @param tree The tree whose nodes name the parameters.
 * @param checks The checks of the runbook.
 * @param query The query parameters of a link.
 */
export function fromQuery(
  tree: Pick<Tree, 'nodes'>,
  checks: readonly Pick<AnyCheck, 'id' | 'findings'>[],
  query: URLSearchParams,
): LinkedAnswers {
  const findings: LinkedAnswers['findings'] = {};
  const dropped: LinkedAnswers['dropped'] = [];
  for (const [key, value] of query) {
    const node = Object.hasOwn(tree.nodes, key) ? tree.nodes[key] : undefined;
    const check = checks.find((candidate) => candidate.id === node?.check);
    if (!check) dropped.push({ key, value, because: 'unknown-question' });
    else if (!findingIds(check).includes(value))
      dropped.push({ key, value, because: 'unknown-answer' });
    else if (Object.hasOwn(findings, check.id)) {
      if (findings[check.id] !== value) dropped.push({ key, value, because: 'repeated' });
    } else findings[check.id] = value;
  }
  return { findings, dropped };
}

/**
 * The evidence that a link carries: findings without their measurements.
 * @param linked The answers of the link.
 * @param origin Whose answers they are.
 * @param at When the link was opened: ISO 8601, UTC.
 */
export function statedEvidence(
  linked: Pick<LinkedAnswers, 'findings'>,
  origin: Origin,
  at: string,
): Case['evidence'] {
  return Object.fromEntries(
    Object.entries(linked.findings).map(([check, finding]) => [
      check,
      { status: 'stated', origin, at, finding } as const,
    ]),
  );
}
