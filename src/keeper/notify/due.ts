import type { Decision } from '../decide.ts';
import type { State, Told } from '../model/state.ts';

/**
 * What a channel is to be told now, if anything. Pure. Between two messages of one kind there is always one of
 * another, so an outage is told once, however long it lasts and whatever its cause turns into.
 *
 * After several restarts it must be well for longer before that is told: a tunnel that comes and goes is not well.
 */
export function messageDue(
  state: State,
  decision: Decision,
  told: Told,
  confirmations: number,
): Told | undefined {
  if (decision === 'limit-reached') return told === 'gave-up' ? undefined : 'gave-up';
  if (state.downInARow >= confirmations) return told === 'well' ? 'broken' : undefined;
  if (told === 'well') return undefined;
  if (told === 'gave-up' && state.restarts.length > 0) return undefined;
  const enough = confirmations * Math.max(1, state.restarts.length);
  return state.wellInARow >= enough ? 'well' : undefined;
}
