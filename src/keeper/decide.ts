import type { Limits } from './model/config.ts';
import { isWell, type VerdictId } from './model/verdict.ts';
import type { State } from './model/state.ts';

/** Why the tunnel is or is not restarted in this round. */
export type Decision =
  | 'restart'
  | 'not-the-tunnel'
  /** Nobody told the keeper how to restart it. */
  | 'watching-only'
  | 'confirming'
  | 'waiting'
  | 'limit-reached';

/** What a round comes to: the state to remember, and what to do. */
export interface Decided {
  readonly state: State;
  readonly decision: Decision;
}

/** What a decision depends on, beside what was seen. */
export interface Circumstances {
  /** Milliseconds, on the clock that never jumps. */
  readonly now: number;
  /** From 0 to below 1. */
  readonly random: number;
  readonly limits: Limits;
  /** Whether there is a way to restart the tunnel. */
  readonly mayRestart: boolean;
}

/** Milliseconds to wait after restart number `attempts`: doubled each time, up to the most, half of it by chance. */
function backoff(attempts: number, limits: Limits, random: number): number {
  const whole = Math.min(limits.backoffMostSeconds, limits.backoffSeconds * 2 ** (attempts - 1));
  return whole * 1000 * (0.5 + random / 2);
}

function decision(state: State, { now, limits, mayRestart }: Circumstances): Decision {
  if (state.verdict !== 'tunnel-down') return 'not-the-tunnel';
  if (!mayRestart) return 'watching-only';
  if (state.inARow < limits.confirmations) return 'confirming';
  if (state.restarts.length >= limits.mostRestarts) return 'limit-reached';
  return now < state.notBefore ? 'waiting' : 'restart';
}

/**
 * Decides what follows from a verdict. Pure: same input, same outcome.
 * @param before The state after the round before.
 */
export function decide(before: State, verdict: VerdictId, circumstances: Circumstances): Decided {
  const { now, random, limits } = circumstances;
  const wellInARow = isWell(verdict) ? before.wellInARow + 1 : 0;
  const state: State = {
    ...before,
    savedAt: now,
    verdict,
    inARow: verdict === before.verdict ? before.inARow + 1 : 1,
    wellInARow,
    downInARow: isWell(verdict) ? 0 : before.downInARow + 1,
    restarts: before.restarts.filter((at) => now - at < limits.windowSeconds * 1000),
    attempts: wellInARow >= limits.confirmations ? 0 : before.attempts,
  };
  const decided = decision(state, circumstances);
  if (decided !== 'restart') return { state, decision: decided };
  const attempts = state.attempts + 1;
  return {
    decision: 'restart',
    state: {
      ...state,
      attempts,
      restarts: [...state.restarts, now],
      notBefore: now + backoff(attempts, limits, random),
      // What was seen before a restart does not confirm what is seen after it.
      inARow: 0,
    },
  };
}
