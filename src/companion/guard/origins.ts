import type { Context, Env, MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';

/** Whether an Origin header names the very host and port that was called. The scheme is a proxy's business. */
export function isSameOrigin(origin: string, hostHeader: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  const called = `${protocol}//${hostHeader}`;
  return /^https?:$/.test(protocol) && URL.canParse(called) && new URL(called).host === host;
}

/** Whether the page of another origin may use the companion. */
export function isAllowedOrigin(origin: string, allowed: Settings['allowedOrigins']): boolean {
  return allowed === '*' || allowed.includes(origin);
}

/**
 * Lets pages of the same origin and of the allowed ones in, and tells browsers so (CORS).
 * Others get Problem `origin-not-allowed`. On the internet their pages may read that, for anybody can call
 * there without a browser; at home no page on the internet gets a word out of it.
 * A request without Origin comes from no page and passes.
 * @param hostsOf The names a request called the companion by.
 */
export function guardOrigin(
  { allowedOrigins: allowed, mode }: Pick<Settings, 'allowedOrigins' | 'mode'>,
  hostsOf: (c: Context<Env>) => readonly string[],
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const isForeign =
      origin !== undefined && !hostsOf(c).some((host) => isSameOrigin(origin, host));
    const isPreflight =
      c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
    const isRefused = isForeign && !isAllowedOrigin(origin, allowed);
    const isReadable = mode === 'public';
    // A page can read the refusal only of a question that its browser lets it ask.
    if (isRefused && !(isPreflight && isReadable)) {
      throw new Problem(
        'origin-not-allowed',
        `Pages from ${JSON.stringify(origin.slice(0, 200))} may not use this companion. Whoever runs it can allow them with HOPWISE_ALLOWED_ORIGINS.`,
        { headers: { Vary: 'Origin', ...(isReadable && { 'Access-Control-Allow-Origin': '*' }) } },
      );
    }

    if (isPreflight) c.res = new Response(null, { status: 204 });
    else await next();

    c.res.headers.append('Vary', 'Origin');
    if (!isForeign) return;
    c.res.headers.set('Access-Control-Allow-Origin', allowed === '*' || isRefused ? '*' : origin);
    c.res.headers.set('Access-Control-Expose-Headers', 'Retry-After');
    if (!isPreflight) return;
    c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST');
    c.res.headers.set('Access-Control-Allow-Headers', 'Content-Type');
    c.res.headers.set('Access-Control-Max-Age', '600');
  };
}
