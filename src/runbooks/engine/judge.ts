import type { Case } from '../model/case.ts';
import type { AnyCheck, Judgement, Measures, ReadOther } from '../model/check.ts';
import type { Observation } from '../model/observation.ts';

/** A check's finding together with the observation it rests on. */
export interface Judged {
  judgement: Judgement;
  observation: Observation;
}

/**
 * What a case says about one check.
 * @param check The check.
 * @param evidence Check id → observation.
 * @returns The finding and what it rests on, or `undefined` when nothing was collected yet.
 */
export function judge(check: AnyCheck, evidence: Case['evidence']): Judged | undefined {
  const observation = evidence[check.id];
  if (!observation) return undefined;
  return { observation, judgement: judgeObservation(check, observation, evidence) };
}

function judgeObservation(
  check: AnyCheck,
  observation: Observation,
  evidence: Case['evidence'],
): Judgement {
  switch (observation.status) {
    case 'missing':
      return { finding: 'unknown', reason: observation.reason };
    case 'stated':
      return observation.finding === 'unknown'
        ? { finding: 'unknown', reason: 'cannot-tell' }
        : { finding: observation.finding };
    case 'measured':
      return check.judge(observation.value, reader(check, evidence));
  }
}

/** Gives a judge the measurements that its check declared a need for, and no other. */
function reader(check: AnyCheck, evidence: Case['evidence']): ReadOther {
  return (other) => {
    if (!check.needs.includes(other.id)) {
      throw new Error(`Check "${check.id}" reads "${other.id}" without naming it in needs.`);
    }
    return measuredValue(other, evidence);
  };
}

/**
 * What a check measured, in that check's own form.
 * @returns `undefined` when nothing was measured, or when only the finding was stated.
 */
export function measuredValue<V>({ id }: Measures<V>, evidence: Case['evidence']): V | undefined {
  const observation = evidence[id];
  // Evidence is held to the schemas of its checks where it comes in.
  return observation?.status === 'measured' ? (observation.value as V) : undefined;
}
