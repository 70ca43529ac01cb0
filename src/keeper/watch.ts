import { setTimeout as sleep } from 'node:timers/promises';
import { rebase } from './model/state.ts';
import { playRound, type House } from './round.ts';
import { loadState } from './store.ts';
import { sayVerdict } from './wording.ts';

/** Up to this part of the interval is taken off by chance, so that many keepers do not ask at one moment. */
const JITTER = 0.1;

/** Waits; ends early, without a fault, when the signal fires. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/**
 * Plays round after round until the signal fires; a round that runs is ended first. A round that throws is logged,
 * and the next one comes. Says a line only when something changed.
 */
export async function watch(house: House, signal: AbortSignal): Promise<void> {
  const { config, clock, log } = house;
  const loaded = loadState(config.state, clock.now(), config.limits.backoffSeconds * 1000);
  if (loaded.fault !== undefined) log(`The state ${loaded.fault}.`);
  let { state } = loaded;
  let said = '';
  while (!signal.aborted) {
    try {
      // Also within one life: a machine that is put to sleep as a whole may wake with a younger clock.
      const round = await playRound(house, rebase(state, clock.now()));
      state = round.state;
      const line = sayVerdict(round.verdict, round.decision);
      if (line !== said) log(line);
      said = line;
    } catch (error) {
      log(`A round failed (${error instanceof Error ? error.name : 'unknown error'}).`);
    }
    await wait(config.everySeconds * 1000 * (1 - JITTER * clock.random()), signal);
  }
}
