/** What follows from verdicts, over long and random histories of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Decision } from '../../../src/keeper/decide.ts';
import { configSchema } from '../../../src/keeper/model/config.ts';
import { firstState, rebase, type State, type Told } from '../../../src/keeper/model/state.ts';
import { isWell, verdictIds, type VerdictId } from '../../../src/keeper/model/verdict.ts';
import { messageDue } from '../../../src/keeper/notify/due.ts';

const { limits } = configSchema.parse({
  plex: { public: 'https://plex.example.com' },
  tunnel: { manager: { kind: 'none' } },
});

interface Played {
  readonly at: number;
  readonly verdict: VerdictId;
  readonly decision: Decision;
  readonly told: Told | undefined;
}

/** Plays verdicts, each some seconds after the other, as a watch does; a life may end in between. */
function play(
  steps: readonly {
    readonly verdict: VerdictId;
    readonly after: number;
    readonly random?: number;
  }[],
): Played[] {
  let now = 5_000_000;
  let state: State = firstState(now);
  let told: Told = 'well';
  return steps.map(({ verdict, after, random = 0 }) => {
    now += after * 1000;
    const decided = decide(rebase(state, now), verdict, { now, random, limits, mayRestart: true });
    state = decided.state;
    const due = messageDue(state, decided.decision, told, limits.confirmations);
    told = due ?? told;
    return { at: now, verdict, decision: decided.decision, told: due };
  });
}

const step = fc.record({
  verdict: fc.oneof(fc.constantFrom(...verdictIds), fc.constant<VerdictId>('tunnel-down')),
  after: fc.integer({ min: 1, max: 400 }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});
const history = fc.array(step, { maxLength: 200 });

describe('decide', () => {
  it('never restarts but for a tunnel that is down, twice in a row', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const played = play(steps);
        for (const [at, { decision }] of played.entries()) {
          if (decision !== 'restart') continue;
          expect(played.slice(at - 1, at + 1).map(({ verdict }) => verdict)).toEqual([
            'tunnel-down',
            'tunnel-down',
          ]);
        }
      }),
    );
  });

  it('never restarts more often than is allowed in any window', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const restarts = play(steps).filter(({ decision }) => decision === 'restart');
        for (const { at } of restarts) {
          const within = restarts.filter(
            (one) => one.at >= at && one.at - at < limits.windowSeconds * 1000,
          );
          expect(within.length).toBeLessThanOrEqual(limits.mostRestarts);
        }
      }),
    );
  });

  it('tells what is broken once, and what is well only after that', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const messages = play(steps).flatMap(({ told }) => told ?? []);
        let last: Told = 'well';
        for (const message of messages) {
          expect(message).not.toBe(last);
          // Once it gave up, nothing but "well" can follow.
          if (last === 'gave-up') expect(message).toBe('well');
          last = message;
        }
      }),
    );
  });

  it('waits twice as long each time, and gives up at the limit', () => {
    const down = Array.from({ length: 80 }, () => ({ verdict: 'tunnel-down' as const, after: 20 }));
    const played = play(down);
    const at = played.filter(({ decision }) => decision === 'restart').map((one) => one.at / 1000);
    // Half of 60, 120, 240, 480 s, to the next look that has been confirmed.
    expect(at.slice(1).map((one, index) => one - (at[index] ?? 0))).toEqual([40, 60, 120, 240]);
    expect(played.flatMap(({ told }) => told ?? [])).toEqual(['broken', 'gave-up']);
  });

  it('tells an outage once, also when its cause changes', () => {
    const verdicts: VerdictId[] = [
      'tunnel-down',
      'tunnel-down',
      'plex-down',
      'plex-down',
      'unknown',
      'well',
      'well',
      'well',
    ];
    const played = play(verdicts.map((verdict) => ({ verdict, after: 60 })));
    expect(played.flatMap(({ told }) => told ?? [])).toEqual(['broken', 'well']);
  });

  it('tells of an outage also when every look names another cause', () => {
    const played = play([
      { verdict: 'plex-down', after: 60 },
      { verdict: 'unknown', after: 60 },
    ]);
    expect(played.map(({ told }) => told)).toEqual([undefined, 'broken']);
    expect(verdictIds.filter(isWell)).toEqual(['well', 'local-unseen']);
  });

  it('only watches where it may not restart', () => {
    const circumstances = {
      now: 9,
      random: 0,
      limits: { ...limits, confirmations: 1 },
      mayRestart: false,
    };
    expect(decide(firstState(0), 'tunnel-down', circumstances).decision).toBe('watching-only');
  });
});

describe('rebase', () => {
  const state: State = { ...firstState(100_000), restarts: [40_000], notBefore: 160_000 };

  it('changes nothing while the machine runs on', () => {
    expect(rebase(state, 130_000)).toEqual({ ...state, savedAt: 130_000 });
  });

  it('takes no more than the time since the machine started for gone', () => {
    // Up for 5 s: the restart was 60 s ago when it was saved, and so is at least 65 s ago.
    const moved = rebase(state, 5_000);
    expect(moved.restarts).toEqual([5_000 - 65_000]);
    expect(moved.notBefore).toBe(5_000 + 55_000);
  });
});
