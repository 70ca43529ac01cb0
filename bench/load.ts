import type { BenchCaller, Reply } from './caller.ts';

/** When a load ends: after so many milliseconds, or once each caller has asked so often. */
export type Until = { readonly ms: number } | { readonly asksEach: number };

/** How requests ended that gave no answer; none of them counts as one. */
export interface Failures {
  /** 503: all places taken. */
  readonly busy: number;
  /** 429: more than the limits allow. */
  readonly limited: number;
  /** Any other status than 200. */
  readonly other: number;
  /** 200, but with another result than there is. */
  readonly wrong: number;
  /** The connection broke. */
  readonly broken: number;
}

/** What a load came to. */
export interface LoadResult {
  /** Answers a second, over the time of the load. */
  readonly rate: number;
  /** How many right answers came, those that came after the time included. */
  readonly answers: number;
  /** Milliseconds from each question to its right answer, ascending. */
  readonly latencies: readonly number[];
  readonly failures: Failures;
}

const failureOf = ({ status, body }: Reply, expected: string): keyof Failures | undefined => {
  if (status === 503) return 'busy';
  if (status === 429) return 'limited';
  if (status !== 200) return 'other';
  return body.includes(`"result":"${expected}"`) ? undefined : 'wrong';
};

/**
 * Has all callers ask at once, each again as soon as it has its answer.
 * @param expected How the dial of the port that is asked about ends.
 */
export async function runLoad(
  callers: readonly BenchCaller[],
  expected: string,
  until: Until,
): Promise<LoadResult> {
  const latencies: number[] = [];
  const failures = { busy: 0, limited: 0, other: 0, wrong: 0, broken: 0 };
  const started = performance.now();
  const endsAt = 'ms' in until ? started + until.ms : Infinity;
  let inTime = 0;
  let last = started;

  const askOnce = async (caller: BenchCaller): Promise<void> => {
    const asked = performance.now();
    const reply = await caller.ask().catch(() => undefined);
    const now = performance.now();
    const failure = reply ? failureOf(reply, expected) : 'broken';
    if (failure) {
      failures[failure] += 1;
      return;
    }
    latencies.push(now - asked);
    if (now <= endsAt) inTime += 1;
    last = now;
  };
  const keepAsking = async (caller: BenchCaller): Promise<void> => {
    const most = 'asksEach' in until ? until.asksEach : Infinity;
    for (let asks = 0; asks < most && performance.now() < endsAt; asks += 1) await askOnce(caller);
  };
  await Promise.all(callers.map(keepAsking));

  const ms = 'ms' in until ? until.ms : last - started;
  const rate = ms > 0 ? (inTime * 1000) / ms : 0;
  return { rate, answers: latencies.length, latencies: latencies.sort((a, b) => a - b), failures };
}
