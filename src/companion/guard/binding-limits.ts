import { countedAs } from '../prefix.ts';
import type { Mode } from '../settings.ts';
import { isUnlimited, tooManyCallers, tooManyRequests, WINDOW_SECONDS } from './limit-problems.ts';
import type { Limits } from './limits.ts';

/** A rate limit of Cloudflare's, as a Worker is handed it: how many it lets through stands in wrangler.jsonc. */
export interface RateLimit {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** The limits of a Worker. */
export interface RateLimits {
  readonly perCaller: RateLimit;
  readonly all: RateLimit;
}

/**
 * Limits by Cloudflare's rate limits, which count in each of its places by itself. They do not say when
 * one may ask again, so the whole window is told.
 */
export function createBindingLimits({ perCaller, all }: RateLimits, mode: Mode): Limits {
  return {
    async take(caller) {
      if (isUnlimited(caller, mode)) return;
      const own = await perCaller.limit({ key: countedAs(caller) });
      if (!own.success) throw tooManyRequests(undefined, WINDOW_SECONDS);
      // After the caller's own, so that one who asks too often does not use up what is for all.
      const sum = await all.limit({ key: 'all' });
      if (!sum.success) throw tooManyCallers(undefined, WINDOW_SECONDS);
    },
  };
}
