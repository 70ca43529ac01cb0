import { createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { countedAs } from '../prefix.ts';
import type { Settings } from '../settings.ts';
import { WINDOW_SECONDS } from './limit-problems.ts';
import { createLimits, memoryCounters, type Limits } from './limits.ts';

/** Limits that several instances keep together. */
export interface SharedLimits {
  readonly limits: Limits;
  /** Ends the connection. */
  close(): Promise<void>;
}

/**
 * Counts in Valkey or Redis. While that does not answer, each instance counts in its own memory and says
 * so: a store that is down must not take the companion with it, nor leave it without limits.
 *
 * What is kept there is a number under a hashed name, for one minute.
 * @param say Is told when the store goes and when it comes back.
 */
export function openSharedLimits(
  settings: Settings,
  url: string,
  say: (line: string) => void,
): SharedLimits {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: 1000,
    retryStrategy: (times) => Math.min(200 * times, 5000),
  });
  let isUp: boolean | undefined;
  const note = (up: boolean, line: string): void => {
    if (isUp !== up) say(line);
    isUp = up;
  };
  client.on('ready', () => note(true, 'Limits are counted in Valkey, together with others.'));
  const down = (): void => note(false, 'Valkey does not answer: limits are counted in memory.');
  client.on('error', down);
  client.on('close', () => {
    if (isUp !== undefined) down();
  });
  client.connect().catch(down);

  const own = memoryCounters(settings);
  const shared = (keyPrefix: string, points: number, insurance: typeof own.all): RateLimiterRedis =>
    new RateLimiterRedis({
      storeClient: client,
      keyPrefix: `hopwise:${keyPrefix}`,
      points,
      duration: WINDOW_SECONDS,
      insuranceLimiter: insurance,
      rejectIfRedisNotReady: true,
    });
  const secret = decodeURIComponent(new URL(url).password);
  const limits = createLimits(settings, {
    perCaller: shared('caller', settings.callerPerMinute, own.perCaller),
    all: shared('all', settings.allPerMinute, own.all),
    nameOf: (address) =>
      createHmac('sha256', secret).update(countedAs(address)).digest('base64url').slice(0, 22),
  });
  return {
    limits,
    close: async () => {
      client.removeAllListeners('close');
      await client.quit().catch(() => client.disconnect());
    },
  };
}
