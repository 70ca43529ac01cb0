import type { Environment } from '../src/companion/settings.ts';
import type { PlaceName } from './places.ts';

/**
 * Settings that differ from what they are unless told: a benchmark asks far more often than callers may.
 * Nothing is switched off: every limiter counts each request, and lines are written as in earnest.
 */
export const benchSettings = {
  HOPWISE_CALLER_PER_MINUTE: '999999',
  HOPWISE_ALL_PER_MINUTE: '999999',
} as const satisfies Environment;

/** What differs beyond that where thousands of measurements hang at once. */
export const hangingSettings = {
  ...benchSettings,
  HOPWISE_MAX_DIALS: '4000',
  HOPWISE_MAX_CONNECTIONS: '8000',
} as const satisfies Environment;

/** Settings, and the mode that fits a place. */
export function settingsIn(place: PlaceName, settings: Environment): Environment {
  return { ...settings, HOPWISE_MODE: place === 'namespace' ? 'public' : 'local' };
}
