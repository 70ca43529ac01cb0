import type { RateLimit, RateLimits } from './guard/binding-limits.ts';
import { readSettings, SettingsError, type Environment, type Settings } from './settings.ts';

/** What a Worker is handed: variables as texts, bindings as objects. */
export type WorkerEnvironment = Readonly<Record<string, unknown>>;

/** Settings that a Worker cannot keep, and what there is instead. */
const senseless: Readonly<Record<string, string>> = {
  HOPWISE_VALKEY_URL: 'Cloudflare counts requests itself, by the rate limits in wrangler.jsonc',
  HOPWISE_CALLER_PER_MINUTE: 'the rate limit CALLER_LIMIT in wrangler.jsonc says how many',
  HOPWISE_ALL_PER_MINUTE: 'the rate limit ALL_LIMIT in wrangler.jsonc says how many',
  HOPWISE_TRUSTED_PROXIES: 'Cloudflare itself says who calls, and nobody else is believed',
  HOPWISE_HOME_CONTAINER: 'a Worker stands in no home',
  HOPWISE_MAX_CONNECTIONS: 'Cloudflare takes the connections',
};

function readTexts(env: WorkerEnvironment): Environment {
  const named = Object.entries(env).filter(([name]) => name.startsWith('HOPWISE_'));
  return Object.fromEntries(
    named.map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      throw new SettingsError(
        `${name} is not a text: write its value in quotes in wrangler.jsonc, as in "64".`,
      );
    }),
  );
}

/**
 * Reads the settings of a Worker. It is in public mode unless told otherwise: what runs at Cloudflare
 * stands on the internet. Local mode is for trying it on one's own machine, and for the tests.
 * @throws SettingsError with one line for the first setting that makes no sense, or none there.
 */
export function readWorkerSettings(env: WorkerEnvironment): Settings {
  const texts = readTexts(env);
  for (const [name, instead] of Object.entries(senseless)) {
    if ((texts[name] ?? '').trim() === '') continue;
    throw new SettingsError(`${name} means nothing in a Worker: take it out, ${instead}.`);
  }
  const mode = texts['HOPWISE_MODE']?.trim();
  return readSettings({
    ...texts,
    HOPWISE_MODE: mode === undefined || mode === '' ? 'public' : mode,
  });
}

function readLimit(env: WorkerEnvironment, name: string): RateLimit {
  const binding = env[name];
  const isLimit = typeof binding === 'object' && binding !== null && 'limit' in binding;
  if (isLimit) return binding as RateLimit;
  throw new SettingsError(
    `The rate limit ${name} is missing: name it under "ratelimits" in wrangler.jsonc, as the project’s own does.`,
  );
}

/** The rate limits that wrangler.jsonc binds. @throws SettingsError when one is missing: a companion never goes without. */
export function readRateLimits(env: WorkerEnvironment): RateLimits {
  return { perCaller: readLimit(env, 'CALLER_LIMIT'), all: readLimit(env, 'ALL_LIMIT') };
}
