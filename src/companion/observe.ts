import type { Context, MiddlewareHandler } from 'hono';
import { callerOf, type AppOptions } from './context.ts';
import type { Metrics } from './metrics.ts';
import { truncateAddress, truncateAll } from './prefix.ts';
import type { Problem } from './problem.ts';

/** The routes that are told apart; what else was asked for is never written down. */
const routes = [
  '/api/v1/address',
  '/api/v1/home-address',
  '/api/v1/reach',
  '/healthz',
  '/metrics',
] as const;

function routeOf(path: string): string {
  const route = routes.find((one) => one === path);
  if (route !== undefined) return route;
  return path === '/api' || path.startsWith('/api/') ? 'api-other' : 'site';
}

/** The problem a request ended with, kept beside its context. */
const problems = new WeakMap<Context, Problem>();

/** Notes which problem a request ended with. */
export function noteProblem(c: Context, problem: Problem): void {
  problems.set(c, problem);
}

/** Methods there are; others are a caller's own words. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The truncated address of whoever asks. */
function networkOf(c: Context, options: AppOptions): string {
  try {
    return truncateAddress(callerOf(c, options).address);
  } catch {
    return 'unknown';
  }
}

/** Writes lines to the console; those of one moment together, because each writing holds everybody up. */
function createLog(): (line: string) => void {
  let lines: string[] = [];
  return (line) => {
    if (lines.push(line) > 1) return;
    setTimeout(() => {
      console.log(lines.join('\n'));
      lines = [];
    }, 0);
  };
}

/**
 * Counts every request, and writes a line for each of the API if that is wished: when, what, how it
 * ended, and the network it came over, truncated. No query, no header, no port that was asked about.
 */
export function observe(options: AppOptions, metrics: Metrics): MiddlewareHandler {
  const { settings, log = createLog() } = options;
  return async (c, next) => {
    const started = performance.now();
    // Asked first: a connection that has ended by then shows no address any more.
    const network = settings.logsRequests ? networkOf(c, options) : '';
    await next();
    const ms = performance.now() - started;
    const route = routeOf(c.req.path);
    const code = problems.get(c)?.code ?? 'none';
    metrics.countRequest({ route, status: c.res.status, code, seconds: ms / 1000 });
    if (!settings.logsRequests || !c.req.path.startsWith('/api/')) return;
    const method = methods.includes(c.req.method) ? c.req.method : 'OTHER';
    log(
      `${new Date().toISOString()} ${method} ${route} ${c.res.status} ${code} ${ms.toFixed(0)}ms ${network}`,
    );
  };
}

/** Reports an error that nobody foresaw: its stack and those of its causes, with every address truncated. */
export function reportTruncated(error: Error): void {
  const lines: string[] = [];
  let at: unknown = error;
  for (let depth = 0; at instanceof Error && depth < 5; depth += 1) {
    lines.push(truncateAll(at.stack ?? `${at.name}: ${at.message}`));
    at = at.cause;
  }
  console.error(lines.join('\nCaused by: '));
}
