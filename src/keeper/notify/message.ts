import type { Told } from '../model/state.ts';
import type { VerdictId } from '../model/verdict.ts';

/** One message, before it is put into the form of a channel. */
export interface Message {
  readonly told: Told;
  readonly verdict: VerdictId;
  readonly title: string;
  readonly text: string;
  /** The time on the wall, ISO 8601. */
  readonly at: string;
}
