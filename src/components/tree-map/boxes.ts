import { answersByTarget } from '../../runbooks/engine/paths.ts';
import { named } from '../../runbooks/engine/named.ts';
import { layerWording } from '../../runbooks/layer.wording.ts';
import type { Runbook } from '../../runbooks/model/runbook.ts';
import type { Outcome } from '../../runbooks/model/tree.ts';
import { wordsIn } from '../words/words-in.ts';
import { shortAnswers } from './short-answers.ts';
import { wrap } from './text-width.ts';

/** The measures of a map, in pixels at its natural size. */
export const measures = {
  width: 250,
  pad: 14,
  title: { size: 14, line: 18 },
  /** The second line of an answer stands further in, so that two answers do not read as one. */
  answer: { size: 13, line: 17, hang: 10 },
  /** The sign of an outcome, left of its words. */
  sign: 26,
  /** What is kept free right of words at least. */
  slack: 8,
} as const;

/** An answer as it stands in the box of its question. */
export interface AnswerText {
  finding: string;
  lines: readonly string[];
  /** Where its first line stands, from the top of the box. */
  y: number;
}

/** The answers of one question that lead to the same place. The edge leaves at its middle. */
export interface Row {
  to: string;
  y: number;
  height: number;
  answers: readonly AnswerText[];
}

/** A box of a map: a question or an outcome. */
export interface Box {
  id: string;
  /** What kind of outcome; undefined for a question. */
  kind?: Outcome['kind'];
  /** The check of a question. */
  check?: string;
  /** What stands above the title of an outcome: its kind, and the layer of a cause. */
  label?: string;
  title: readonly string[];
  height: number;
  /** Where edges arrive, from the top of the box. */
  entry: number;
  rows: readonly Row[];
}

/** What stands on a map for an answer: its own words, or shorter ones where these have no room. */
export function answerOnMap(runbook: Runbook, check: string, finding: string): string {
  const { answer } = named(named(runbook.wording.checks, check).findings, finding);
  return shortAnswers[check]?.[finding] ?? answer;
}

/** The boxes of a runbook’s tree, with their words broken into lines, not yet placed. */
export function boxesOf(runbook: Runbook): Box[] {
  const { nodes, outcomes } = runbook.tree;
  return [
    ...Object.keys(nodes).map((id) => questionBox(runbook, id)),
    ...Object.keys(outcomes).map((id) => outcomeBox(runbook, id)),
  ];
}

function questionBox(runbook: Runbook, id: string): Box {
  const { check, on } = named(runbook.tree.nodes, id);
  const { width, pad, slack, title, answer } = measures;
  const lines = wrap(
    named(runbook.wording.checks, check).title,
    width - pad - slack,
    title.size,
    true,
  );
  const head = 16 + lines.length * title.line;
  let top = head;
  const rows = [...answersByTarget(on)].map(([to, findings]): Row => {
    const y = top;
    top += 6;
    const answers = findings.map((finding): AnswerText => {
      const words = wrap(
        answerOnMap(runbook, check, finding),
        width - pad - slack - answer.hang,
        answer.size,
      );
      const first = top + answer.line - 4;
      top += words.length * answer.line;
      return { finding, lines: words, y: first };
    });
    top += 6;
    return { to, y, height: top - y, answers };
  });
  return { id, check, title: lines, height: top, entry: Math.round(head / 2), rows };
}

function outcomeBox(runbook: Runbook, id: string): Box {
  const { kind, layer } = named(runbook.tree.outcomes, id);
  const { width, pad, slack, sign, title } = measures;
  const lines = wrap(
    named(runbook.wording.outcomes, id).title,
    width - pad - sign - slack,
    title.size,
    true,
  );
  const height = 36 + lines.length * title.line;
  const word = wordsIn('en').outcome.kinds[kind].kind;
  const label = kind === 'cause' ? `${word} · ${layerWording[layer].name}` : word;
  return { id, kind, label, title: lines, height, entry: Math.round(height / 2), rows: [] };
}
