import { runSteps } from './act/run.ts';
import { restartSteps } from './act/managers.ts';
import type { Clock } from './clock.ts';
import { decide, type Decided } from './decide.ts';
import { judge } from './judge.ts';
import { observe } from './measure/observe.ts';
import type { Config } from './model/config.ts';
import type { Observations } from './model/observation.ts';
import type { State } from './model/state.ts';
import type { VerdictId } from './model/verdict.ts';
import { messageDue } from './notify/due.ts';
import { send, type Patience } from './notify/send.ts';
import { saveState } from './store.ts';
import { messageTitles, sayVerdict } from './wording.ts';

/** What a round needs beside the state. */
export interface House {
  readonly config: Config;
  readonly clock: Clock;
  /** Says what happened, one line; never given a secret. */
  readonly log: (line: string) => void;
  /**
   * Whether the keeper ends after this round. It then has nothing but its file to know how often it restarted the
   * tunnel, and restarts nothing when that file cannot be written.
   */
  readonly isOnce: boolean;
}

/** What a round came to. */
export interface Round extends Decided {
  readonly seen: Observations;
  readonly verdict: VerdictId;
}

const TRIES: Omit<Patience, 'timeoutMs'> = { tries: 3, firstDelayMs: 500 };

function save({ config, log }: House, state: State): boolean {
  const fault = saveState(config.state, state);
  if (fault !== undefined) log(`The state cannot be written (${fault}).`);
  return fault === undefined;
}

async function restart({ config, log }: House): Promise<void> {
  const fault = await runSteps(
    restartSteps(config.tunnel.manager),
    config.restartTimeoutSeconds * 1000,
  );
  log(fault === undefined ? 'The tunnel was restarted.' : `The restart failed: ${fault}.`);
}

/** Tells each channel what is due, and keeps what each was told at once, so that a crash repeats as little as can be. */
async function tell(house: House, { state, decision }: Decided): Promise<State> {
  const { config, clock, log } = house;
  let kept = state;
  for (const [at, channel] of config.notify.entries()) {
    const name = `${at}-${channel.kind}`;
    const due = messageDue(kept, decision, kept.told[name] ?? 'well', config.limits.confirmations);
    if (due === undefined) continue;
    const message = {
      told: due,
      verdict: state.verdict,
      title: messageTitles[due],
      text: sayVerdict(state.verdict, decision),
      at: clock.wall().toISOString(),
    };
    const patience = { ...TRIES, timeoutMs: config.timeoutSeconds * 1000 };
    const sent = await send(channel, message, patience, () => clock.random());
    if (sent.how !== 'sent') log(`The message to ${channel.kind} was not taken (${sent.reason}).`);
    // What is refused once is refused for good: asking again each minute helps nobody.
    if (sent.how === 'failed') continue;
    kept = { ...kept, told: { ...kept.told, [name]: due } };
    save(house, kept);
  }
  return kept;
}

/**
 * One round: measure, judge, decide, act, tell. A restart is written down before it is made, so that one that takes
 * the keeper with it still counts.
 */
export async function playRound(house: House, before: State): Promise<Round> {
  const { config, clock, log, isOnce } = house;
  const seen = await observe(config);
  const verdict = judge(seen);
  const decided = decide(before, verdict, {
    now: clock.now(),
    random: clock.random(),
    limits: config.limits,
    mayRestart: config.tunnel.manager.kind !== 'none',
  });
  const isKept = save(house, decided.state);
  if (decided.decision === 'restart') {
    if (isKept || !isOnce) await restart(house);
    else log('The tunnel is not restarted: nobody would know how often that was done.');
  }
  return { ...decided, state: await tell(house, decided), seen, verdict };
}
