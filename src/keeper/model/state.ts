import { z } from 'zod';
import { verdictIds } from './verdict.ts';

/** A moment on the clock of `clock.ts`, in milliseconds: it never jumps, and begins anew when the machine does. */
const moment = z.number();

/** What a channel was last told. */
const toldSchema = z.enum(['well', 'broken', 'gave-up']);
export type Told = z.infer<typeof toldSchema>;

/** What the keeper remembers from one round, or one life, to the next. Holds no secret and no address. */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  /** When this was written. */
  savedAt: moment,
  verdict: z.enum(verdictIds),
  /** Rounds in a row with this verdict, since the last restart. */
  inARow: z.int().min(0),
  /** Rounds in a row in which viewers got in. */
  wellInARow: z.int().min(0),
  /** Rounds in a row in which they did not, whoever was down. */
  downInARow: z.int().min(0),
  /** Restarts that count towards the limit, oldest first. */
  restarts: z.array(moment),
  /** Restarts since all was last well: what the wait doubles with. */
  attempts: z.int().min(0),
  /** No restart before this. */
  notBefore: moment,
  /** What each channel was told last, by its place in the config and its kind. */
  told: z.record(z.string(), toldSchema),
});
export type State = z.infer<typeof stateSchema>;

/** What a keeper that remembers nothing begins with. */
export function firstState(now: number): State {
  return {
    version: 1,
    savedAt: now,
    verdict: 'unknown',
    inARow: 0,
    wellInARow: 0,
    downInARow: 0,
    restarts: [],
    attempts: 0,
    notBefore: now,
    told: {},
  };
}

/**
 * Moves a remembered state to the clock of today. What went by is never taken for more than it surely was: on the
 * same start of the machine that is known, after a new start it is at least as long as the machine has been up. So
 * no restart is forgotten too early.
 */
export function rebase(state: State, now: number): State {
  const gone = now >= state.savedAt ? now - state.savedAt : now;
  const move = (at: number): number => now - gone - (state.savedAt - at);
  return {
    ...state,
    savedAt: now,
    restarts: state.restarts.map(move),
    notBefore: move(state.notBefore),
  };
}
