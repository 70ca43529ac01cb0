import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Address } from '../../runbooks/model/address.ts';
import { countedAs } from '../prefix.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { isUnlimited, tooManyCallers, tooManyRequests, WINDOW_SECONDS } from './limit-problems.ts';

/** Counts requests, and refuses those that are too many. */
export interface Limits {
  /** @throws Problem `too-many-requests` or `too-many-callers`, with Retry-After in seconds. */
  take(caller: Address): Promise<void>;
}

/** What counts: one limiter per address and one over all. */
export interface Counters {
  readonly perCaller: RateLimiterAbstract;
  readonly all: RateLimiterAbstract;
  /** Under what name a caller is counted. */
  readonly nameOf: (address: Address) => string;
}

/** Counters in this process's memory. */
export function memoryCounters({ callerPerMinute, allPerMinute }: Settings): Counters {
  return {
    perCaller: new RateLimiterMemory({ points: callerPerMinute, duration: WINDOW_SECONDS }),
    all: new RateLimiterMemory({ points: allPerMinute, duration: WINDOW_SECONDS }),
    nameOf: countedAs,
  };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.min(WINDOW_SECONDS, Math.max(1, Math.ceil(msBeforeNext / 1000)));

/** Turns a limiter's refusal into a problem; what else it throws is passed on. */
async function consume(
  limiter: RateLimiterAbstract,
  key: string,
  refuse: (retryAfter: number) => Problem,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw refuse(secondsOf(error));
    throw error;
  }
}

/** Limits by counters. */
export function createLimits(
  settings: Settings,
  counters: Counters = memoryCounters(settings),
): Limits {
  const { callerPerMinute, allPerMinute, mode } = settings;
  const { perCaller, all, nameOf } = counters;
  return {
    async take(caller) {
      if (isUnlimited(caller, mode)) return;
      // Asked before anybody is counted, so that a flood of new addresses is not kept in mind.
      const sum = await all.get('all');
      if (sum !== null && sum.consumedPoints >= allPerMinute) {
        throw tooManyCallers(allPerMinute, secondsOf(sum));
      }
      await consume(perCaller, nameOf(caller), (seconds) =>
        tooManyRequests(callerPerMinute, seconds),
      );
      await consume(all, 'all', (seconds) => tooManyCallers(allPerMinute, seconds));
    },
  };
}
