import type { Case } from '../model/case.ts';
import type { AnyCheck } from '../model/check.ts';
import type { Observation } from '../model/observation.ts';
import { judge } from './judge.ts';

type Evidence = Case['evidence'];

/**
 * What the finding of one check answers of others, as evidence: the finding alone, from where and
 * when the check itself was seen.
 * @param check The check whose findings may answer others.
 * @param evidence Check id → observation.
 */
export function answersOf(check: AnyCheck, evidence: Evidence): Evidence {
  const judged = judge(check, evidence);
  if (!judged) return {};
  const { origin, at } = judged.observation;
  const { answers = [] } = check.findings[judged.judgement.finding] ?? {};
  return Object.fromEntries(
    answers.map((answer) => [
      answer.check,
      { status: 'stated', origin, at, finding: answer.finding } as const,
    ]),
  );
}

/**
 * Adds an observation with all that it answers. What was told before gives way, what was measured stays.
 * @param check The check that was seen.
 * @param observation What it saw. What the same check said before is taken back first.
 */
export function takeIn(check: AnyCheck, observation: Observation, evidence: Evidence): Evidence {
  const seen = { ...takeBack(check, evidence), [check.id]: observation };
  const answers = Object.entries(answersOf(check, seen)).filter(
    ([id]) => seen[id]?.status !== 'measured',
  );
  return { ...seen, ...Object.fromEntries(answers) };
}

/** Takes back an observation with all that it answered; what was told or measured since stays. */
export function takeBack(check: AnyCheck, evidence: Evidence): Evidence {
  const answers = answersOf(check, evidence);
  return Object.fromEntries(
    Object.entries(evidence).filter(
      ([id, observation]) => id !== check.id && !isSame(answers[id], observation),
    ),
  );
}

/**
 * Adds what checks answer of others where nothing at all is known. Where two answer the same, the
 * one that was seen last has its say.
 */
export function fillIn(checks: readonly AnyCheck[], evidence: Evidence): Evidence {
  const answers = checks
    .map((check) => answersOf(check, evidence))
    .toSorted((a, b) => seenAt(a).localeCompare(seenAt(b)));
  return { ...Object.assign({}, ...answers), ...evidence } as Evidence;
}

const seenAt = (answers: Evidence): string => Object.values(answers)[0]?.at ?? '';

function isSame(a: Observation | undefined, b: Observation): boolean {
  return (
    a?.status === 'stated' &&
    b.status === 'stated' &&
    a.finding === b.finding &&
    a.origin === b.origin &&
    a.at === b.at
  );
}
