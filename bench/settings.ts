import type { Environment } from '../src/companion/settings.ts';
import type { PlaceName } from './places.ts';

/**
 * Settings that differ from what they are unless told: a benchmark asks far more often than callers may.
 * Nothing is switched off: every limiter counts each request, and lines are written as in earnest.
 */
export const benchSettings = {
  HOPWISE_CALLER_PER_MINUTE: '999999',
  HOPWISE_ALL_PER_MINUTE: '999999',
  HOPWISE_MAX_DIALS: '2000',
  HOPWISE_MAX_CONNECTIONS: '4000',
} as const satisfies Environment;

/** The companion's whole environment in a place. */
export function environmentIn(place: PlaceName): Environment {
  return { ...benchSettings, HOPWISE_MODE: place === 'namespace' ? 'public' : 'local' };
}
