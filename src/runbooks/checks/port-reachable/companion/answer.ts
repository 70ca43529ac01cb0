import type { HttpHop } from '../value.ts';
import { readPlexIdentity } from '../../read-plex-identity.ts';
import { printable } from './printable.ts';

/** What came back for one HTTP request, of any status. */
export interface Answer {
  readonly status: number;
  /** The Server header as it came, if it did. */
  readonly server: string | undefined;
  /** The body as text, as far as it was read. */
  readonly body: string;
}

/** Why there is no HTTP answer. */
export type NoAnswer = Exclude<HttpHop['result'], 'plex' | 'answer'>;

/** What was heard for a question. */
export interface Heard {
  readonly heard: Answer | NoAnswer;
  /** Whether what came is the greeting of an SSH server. */
  readonly isSsh: boolean;
}

type Unasked<T> = T extends unknown ? Omit<T, 'hop' | 'scheme' | 'ms'> : never;

/** What an HTTP answer shows, or why there is none. */
export function describeAnswer(heard: Answer | NoAnswer): Unasked<HttpHop> {
  if (typeof heard === 'string') return { result: heard };
  const plex = heard.status === 200 ? readPlexIdentity(heard.body) : undefined;
  if (plex) return { result: 'plex', ...plex };
  const server = printable(heard.server);
  return { result: 'answer', status: heard.status, ...(server && { server }) };
}
