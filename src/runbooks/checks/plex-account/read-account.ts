import { parseAddress } from '../../model/address.ts';
import type { PasteFault, PasteRead } from '../../model/paste.ts';
import { isWebPage } from '../stream-text.ts';
import type { PlexAccount } from './value.ts';

/** Networks that Docker and Docker Desktop make inside a machine. */
const containerNetworks = [/^172\.17\./, /^192\.168\.65\./];

const states: Readonly<Record<string, PlexAccount['state']>> = {
  mapped: 'mapped',
  waiting: 'waiting',
  unknown: 'unknown',
  'Mapped - Publishing': 'publishing',
  'Mapped - Not Published (Not Reachable)': 'not-reachable',
  'Mapped - Not Published (No server)': 'no-server',
};

/**
 * Reads the answer of `GET /myplex/account`, as XML or as JSON. Token, name and e-mail address are not
 * even looked at; addresses become their kind.
 * @param text The answer as pasted; what a browser writes around it does no harm.
 */
export function readAccount(text: string): PasteRead<PlexAccount> | { fault: PasteFault } {
  if (text.trim() === '') return { fault: 'empty' };
  if (isWebPage(text)) return { fault: 'web-page' };
  const field = fromXml(text) ?? fromJson(text);
  const state = field?.('mappingState');
  if (!field || state === undefined) {
    const isLog = /\w{3} \d\d?, \d{4} \d\d:\d\d:\d\d\.\d+ \[/.test(text);
    return { fault: isLog ? 'log-for-account' : 'not-an-account' };
  }
  const privateAddress = parseAddress(field('privateAddress') ?? '');
  const publicPort = portOf(field('publicPort'));
  return {
    value: {
      signIn: signInOf(field('signInState')),
      state: Object.hasOwn(states, state) ? (states[state] ?? 'other') : 'other',
      error: errorOf(field('mappingError')),
      publicKind: parseAddress(field('publicAddress') ?? '')?.kind ?? null,
      publicPort,
      privateKind: privateAddress?.kind ?? null,
      privatePort: portOf(field('privatePort')),
      inContainer: containerNetworks.some((network) => network.test(privateAddress?.text ?? '')),
    },
    offers: {
      ...(privateAddress?.family === 'ipv4' &&
        privateAddress.kind === 'private' && { lanAddress: privateAddress.text }),
      ...(publicPort !== null && { port: publicPort }),
    },
  };
}

/** Gives one field of an answer as text; `undefined` where it has none. */
type Field = (name: string) => string | undefined;

function fromXml(text: string): Field | undefined {
  const tag = /<MyPlex\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/.exec(text)?.[1];
  if (tag === undefined) return undefined;
  return (name) => {
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    return match ? (match[1] ?? match[2]) : undefined;
  };
}

function fromJson(text: string): Field | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(json)) return undefined;
  const account = isRecord(json['MyPlex']) ? json['MyPlex'] : json;
  return (name) => {
    const value = Object.hasOwn(account, name) ? account[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function signInOf(text: string | undefined): PlexAccount['signIn'] {
  if (text === undefined) return 'not-told';
  return text === 'ok' || text === 'none' ? text : 'other';
}

function errorOf(text = ''): PlexAccount['error'] {
  if (text === '') return 'none';
  return text === 'unreachable' || text === 'publisherror' ? text : 'other';
}

/** A port; 0 is how Plex says that there is none. */
function portOf(text = ''): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}
