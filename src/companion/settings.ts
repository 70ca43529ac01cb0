/** What may be dialled: `local` serves one home from inside, `public` serves strangers from outside. */
export type Mode = 'local' | 'public';

/** All that can be set about a companion. */
export interface Settings {
  readonly mode: Mode;
  /** Origins of other sites whose pages may use this companion, or `*` for all. */
  readonly allowedOrigins: readonly string[] | '*';
  /** Names, without port, by which this companion may be called beside addresses and `localhost`. */
  readonly allowedHosts: readonly string[];
  /** Most measurements in flight at once, over all callers. */
  readonly maxDials: number;
}

/** A setting that makes no sense; the message is one line that says what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Names and values, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

function readMode(text: string): Mode {
  if (text === '' || text === 'local') return 'local';
  if (text === 'public') return 'public';
  throw new SettingsError(
    `HOPWISE_MODE is "${text}": set it to "local" (a companion at home, the default) or "public" (one on the internet).`,
  );
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isOrigin(text: string): boolean {
  return (
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
  );
}

function readOrigins(text: string): Settings['allowedOrigins'] {
  if (text === '*') return '*';
  const origins = splitList(text);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw new SettingsError(
    `HOPWISE_ALLOWED_ORIGINS holds "${wrong}", which is no origin: write https://example.org, in small letters and without a path, separate several by commas, or set "*" alone for all.`,
  );
}

function readHosts(text: string): string[] {
  const hosts = splitList(text).map((host) => host.toLowerCase());
  const wrong = hosts.find((host) => !/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(host));
  if (wrong === undefined) return hosts;
  throw new SettingsError(
    `HOPWISE_ALLOWED_HOSTS holds "${wrong}", which is no host name: write nas.local, without scheme or port, and separate several by commas.`,
  );
}

function readMaxDials(text: string): number {
  if (text === '') return 64;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new SettingsError(
    `HOPWISE_MAX_DIALS is "${text}": set it to a whole number from 1 to 99999, or leave it unset for 64.`,
  );
}

/**
 * Reads all settings, each once. Empty counts as unset.
 * @throws SettingsError with one line for the first setting that makes no sense.
 */
export function readSettings(env: Environment): Settings {
  const read = (name: string): string => env[name]?.trim() ?? '';
  return {
    mode: readMode(read('HOPWISE_MODE')),
    allowedOrigins: readOrigins(read('HOPWISE_ALLOWED_ORIGINS')),
    allowedHosts: readHosts(read('HOPWISE_ALLOWED_HOSTS')),
    maxDials: readMaxDials(read('HOPWISE_MAX_DIALS')),
  };
}
