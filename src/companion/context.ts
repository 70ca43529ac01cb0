import type { Context } from 'hono';
import type { EchoAnswer } from '../runbooks/checks/public-address/companion.ts';
import type { ReachMeasurement, Target } from '../runbooks/checks/port-reachable/companion.ts';
import { readCaller, type Caller } from './caller.ts';
import { findCalledHosts, findForwardedCaller } from './guard/forwarded.ts';
import type { Limits } from './guard/limits.ts';
import type { Metrics } from './metrics.ts';
import { Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** What an adapter gives the app. */
export interface AppOptions {
  /**
   * The remote address of the connection a request came on.
   * @param env What the adapter passes beside the request.
   */
  readonly callerOf: (request: Request, env: unknown) => string | undefined;
  readonly settings: Settings;
  /** Measures a target; ends early, rejecting, when the signal fires. */
  readonly dial: (target: Target, signal: AbortSignal) => Promise<ReachMeasurement>;
  /**
   * Asks echo services which address this machine shows them. A platform that never stands in a home
   * gives none.
   */
  readonly askEchoes?: (services: readonly string[], signal: AbortSignal) => Promise<EchoAnswer[]>;
  /** Milliseconds a measurement may take in all, as a safety net; 11,000 unless told. */
  readonly wholeMs?: number;
  /** Milliseconds a measurement may wait for its turn; 3,000 unless told. */
  readonly waitMs?: number;
  /** How often a caller may ask. */
  readonly limits: Limits;
  /** Where requests and dials are counted; on its own unless told. */
  readonly metrics?: Metrics;
  /** Answers what is not the API's: the site. */
  readonly site?: (request: Request) => Response | Promise<Response>;
  /** Is told of errors that nobody foresaw; the console is unless told, with addresses truncated. */
  readonly report?: (error: Error) => void;
  /** Takes the lines about requests; the console does unless told. */
  readonly log?: (line: string) => void;
}

/** Who asked, kept beside each request: it is wanted several times, and must not change in between. */
const callers = new WeakMap<Context, Caller>();

function findCaller(c: Context, options: AppOptions): Caller {
  const peer = options.callerOf(c.req.raw, c.env);
  if (peer === undefined) return readCaller(peer);
  return readCaller(findForwardedCaller(peer, c.req.raw.headers, options.settings.trustedProxies));
}

/** Who asks: the peer of the connection or, behind a trusted proxy, whom that names. @throws Problem `caller-unknown` or `forwarding-invalid`. */
export function callerOf(c: Context, options: AppOptions): Caller {
  const known = callers.get(c);
  if (known) return known;
  const caller = findCaller(c, options);
  callers.set(c, caller);
  return caller;
}

/** The names the companion was called by: one, or two behind a trusted proxy that was called by another. @throws Problem `forwarding-invalid`. */
export function calledHosts(c: Context, options: AppOptions): readonly string[] {
  const { headers } = c.req.raw;
  const host = headers.get('Host') ?? new URL(c.req.url).host;
  const peer = options.callerOf(c.req.raw, c.env) ?? '';
  return findCalledHosts(peer, host, headers, options.settings.trustedProxies);
}

/** @throws Problem `invalid-request` when the address carries a query: nothing can be chosen that way. */
export function assertNoQuery(c: Context): void {
  if (!c.req.url.includes('?')) return;
  const names = [...new URL(c.req.url).searchParams.keys()];
  if (names.length === 0) return;
  throw new Problem(
    'invalid-request',
    `Remove the query (${names
      .slice(0, 3)
      .map((name) => JSON.stringify(name.slice(0, 40)))
      .join(', ')}): nothing can be chosen there, and the address is always the one you call from.`,
  );
}

/** A handler for the methods a route does not have. */
export function refuseMethod(allow: string): () => never {
  return () => {
    throw new Problem('method-not-allowed', `Use ${allow.replaceAll(', ', ' or ')} here.`, {
      headers: { Allow: allow },
    });
  };
}
