import type { Observation } from './observation.ts';

/** All the evidence about one home, ready to be judged or replayed. */
export interface Case {
  version: 1;
  /** Id of the runbook whose tree is walked. */
  runbook: string;
  /** Check id → what that check saw. */
  evidence: Record<string, Observation>;
}
