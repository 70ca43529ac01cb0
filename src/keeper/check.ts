import { playRound, type House, type Round } from './round.ts';
import { loadState } from './store.ts';

/** Plays one round with what the last one left. */
export async function check(house: House): Promise<Round> {
  const { config, clock, log } = house;
  const { state, fault } = loadState(
    config.state,
    clock.now(),
    config.limits.backoffSeconds * 1000,
  );
  if (fault !== undefined) log(`The state ${fault}.`);
  return playRound(house, state);
}
