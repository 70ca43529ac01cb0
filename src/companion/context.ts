import type { Context } from 'hono';
import type { ReachMeasurement, Target } from '../runbooks/checks/port-reachable/companion.ts';
import { readCaller, type Caller } from './caller.ts';
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
  /** Milliseconds a measurement may take in all, as a safety net; 11,000 unless told. */
  readonly wholeMs?: number;
  /** Answers what is not the API's: the site. */
  readonly site?: (request: Request) => Response | Promise<Response>;
  /** Is told of errors that nobody foresaw; `console.error` unless told. */
  readonly report?: (error: Error) => void;
}

/** Who asks. @throws Problem `caller-unknown`. */
export function callerOf(c: Context, options: AppOptions): Caller {
  return readCaller(options.callerOf(c.req.raw, c.env));
}

/** @throws Problem `invalid-request` when the address carries a query: nothing can be chosen that way. */
export function assertNoQuery(c: Context): void {
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
