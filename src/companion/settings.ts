import { ECHO_SERVICES } from '../runbooks/checks/public-address/companion.ts';
import {
  readEchoService,
  readNetwork,
  readPortRange,
  splitList,
  type Network,
  type PortRange,
} from './settings-lists.ts';

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
  /** Most measurements that wait for their turn. */
  readonly maxQueue: number;
  /** Local mode may listen on all addresses of a container; callers from outside are then refused. */
  readonly homeContainer: boolean;
  /** Proxies whose word counts about who calls. */
  readonly trustedProxies: readonly Network[];
  /** Ports refused beyond the list, and ports allowed although it holds them. */
  readonly ports: {
    readonly refused: readonly PortRange[];
    readonly allowed: readonly PortRange[];
  };
  /** Most API requests per minute from one address (IPv6: one /64). */
  readonly callerPerMinute: number;
  /** Most API requests per minute from all addresses together. */
  readonly allPerMinute: number;
  /** Where several instances keep their counts together; without it each keeps its own. */
  readonly valkeyUrl: string | undefined;
  /** Whether a line is written for each API request. */
  readonly logsRequests: boolean;
  /** Services that tell a companion at home the home's public address, when a person starts that check. */
  readonly echoServices: readonly string[];
  /** Most connections open at once. */
  readonly maxConnections: number;
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

function readCount(name: string, text: string, unset: number, least = 1): number {
  if (text === '') return unset;
  if (/^(0|[1-9]\d{0,5})$/.test(text) && Number(text) >= least) return Number(text);
  throw new SettingsError(
    `${name} is "${text}": set it to a whole number from ${least} to 999999, or leave it unset for ${unset}.`,
  );
}

function readProxies(text: string): Network[] {
  return splitList(text).map((item) => {
    const network = readNetwork(item);
    if (network && network[1] > 0) return network;
    throw new SettingsError(
      `HOPWISE_TRUSTED_PROXIES holds "${item}", which is no range of addresses: write 10.0.0.0/8 or 192.168.1.2, and separate several by commas.`,
    );
  });
}

function readPorts(name: string, text: string): PortRange[] {
  return splitList(text).map((item) => {
    const range = readPortRange(item);
    if (range) return range;
    throw new SettingsError(
      `${name} holds "${item}", which is no port: write 8080 or 9000-9010, and separate several by commas.`,
    );
  });
}

function readPortChoice(read: (name: string) => string): Settings['ports'] {
  const refused = readPorts('HOPWISE_REFUSED_PORTS', read('HOPWISE_REFUSED_PORTS'));
  const allowed = readPorts('HOPWISE_ALLOWED_PORTS', read('HOPWISE_ALLOWED_PORTS'));
  const both = allowed.find(([from, to]) => refused.some((no) => from <= no[1] && no[0] <= to));
  if (!both) return { refused, allowed };
  throw new SettingsError(
    `HOPWISE_ALLOWED_PORTS holds "${[...new Set(both)].join('-')}", which HOPWISE_REFUSED_PORTS holds too: take it out of one of them.`,
  );
}

function readSwitch(name: string, text: string, unset: boolean): boolean {
  if (text === '') return unset;
  if (text === 'yes') return true;
  if (text === 'no') return false;
  throw new SettingsError(`${name} is "${text}": set it to "yes" or "no".`);
}

function readValkeyUrl(text: string): string | undefined {
  if (text === '') return undefined;
  if (
    URL.canParse(text) &&
    /^(redis|valkey)s?:$/.test(new URL(text).protocol) &&
    new URL(text).hostname !== ''
  )
    return text.replace(/^valkey/, 'redis');
  // Not the text itself: it may hold a password.
  throw new SettingsError(
    'HOPWISE_VALKEY_URL is not "redis://host:6379" or "valkey://host:6379" (rediss:// or valkeys:// over TLS): set it so, or leave it unset to count in memory.',
  );
}

function readEchoServices(text: string, mode: Mode): string[] {
  const services = splitList(text).map((item) => {
    const service = readEchoService(item);
    if (service !== undefined) return service;
    throw new SettingsError(
      `HOPWISE_ECHO_SERVICES holds "${item}", which is no address of an echo service: write https://echo.example/ip, without a user or a fragment, and separate several by commas.`,
    );
  });
  if (mode === 'public' && services.length > 0) {
    throw new SettingsError(
      'HOPWISE_ECHO_SERVICES is set and HOPWISE_MODE is "public": leave it unset, a companion on the internet sees its callers’ public addresses itself.',
    );
  }
  const hosts = new Set(services.map((service) => new URL(service).host));
  if (services.length > ECHO_SERVICES || hosts.size < services.length) {
    throw new SettingsError(
      `HOPWISE_ECHO_SERVICES is "${text}": name each service once, and ${ECHO_SERVICES} at most.`,
    );
  }
  return services;
}

/**
 * Reads all settings, each once. Empty counts as unset.
 * @throws SettingsError with one line for the first setting that makes no sense.
 */
export function readSettings(env: Environment): Settings {
  const read = (name: string): string => env[name]?.trim() ?? '';
  const count = (name: string, unset: number, least?: number): number =>
    readCount(name, read(name), unset, least);
  const mode = readMode(read('HOPWISE_MODE'));
  const homeContainer = readSwitch('HOPWISE_HOME_CONTAINER', read('HOPWISE_HOME_CONTAINER'), false);
  if (homeContainer && mode === 'public') {
    throw new SettingsError(
      'HOPWISE_HOME_CONTAINER is "yes" and HOPWISE_MODE is "public": leave one of them unset, a companion either serves a home or strangers.',
    );
  }
  return {
    mode,
    allowedOrigins: readOrigins(read('HOPWISE_ALLOWED_ORIGINS')),
    allowedHosts: readHosts(read('HOPWISE_ALLOWED_HOSTS')),
    // What all callers together may ask in the five seconds that a dial without an answer takes.
    maxDials: count('HOPWISE_MAX_DIALS', 512),
    maxQueue: count('HOPWISE_MAX_QUEUE', 512, 0),
    homeContainer,
    trustedProxies: readProxies(read('HOPWISE_TRUSTED_PROXIES')),
    ports: readPortChoice(read),
    callerPerMinute: count('HOPWISE_CALLER_PER_MINUTE', 60),
    allPerMinute: count('HOPWISE_ALL_PER_MINUTE', 6000),
    valkeyUrl: readValkeyUrl(read('HOPWISE_VALKEY_URL')),
    logsRequests: readSwitch(
      'HOPWISE_LOG_REQUESTS',
      read('HOPWISE_LOG_REQUESTS'),
      mode === 'public',
    ),
    echoServices: readEchoServices(read('HOPWISE_ECHO_SERVICES'), mode),
    maxConnections: count('HOPWISE_MAX_CONNECTIONS', 1024),
  };
}
