import { Hono, type MiddlewareHandler } from 'hono';
import type { AppOptions } from './context.ts';
import { calledHosts, callerOf } from './context.ts';
import { assertHomeCaller } from './guard/callers.ts';
import { createHostGuard } from './guard/hosts.ts';
import { guardOrigin } from './guard/origins.ts';
import { createMetrics } from './metrics.ts';
import { noteProblem, observe, reportTruncated } from './observe.ts';
import { Problem } from './problem.ts';
import { addressRoute } from './routes/address.ts';
import { healthzRoute } from './routes/healthz.ts';
import { homeAddressRoute } from './routes/home-address.ts';
import { metricsRoute } from './routes/metrics.ts';
import { openapiRoute } from './routes/openapi.ts';
import { reachRoute } from './routes/reach.ts';

export type { AppOptions } from './context.ts';

/** Turns whatever was thrown into a problem; an error nobody foresaw is reported, and its text kept back. */
function toProblem(error: Error, report: (error: Error) => void): Problem {
  if (error instanceof Problem) return error;
  report(error);
  return new Problem(
    'internal-error',
    'This is not your fault, and says nothing about your network: ask again later.',
  );
}

/**
 * The companion: one function from Request to Response, the same on every platform.
 * What differs between platforms (who called, how to dial, where the site is) comes in as options.
 */
export function createApp(options: AppOptions): Hono {
  const { settings, site, report = reportTruncated } = options;
  const { limits, metrics = createMetrics() } = options;
  const app = new Hono();
  app.onError((error, c) => {
    const problem = toProblem(error, report);
    noteProblem(c, problem);
    return problem.toResponse();
  });

  app.use(observe(options, metrics));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  app.route('/healthz', healthzRoute());
  if (settings.homeContainer) {
    app.use(async (c, next) => {
      assertHomeCaller(callerOf(c, options).address.kind);
      await next();
    });
  }
  const assertAllowedHost = createHostGuard(settings);
  const guardHost: MiddlewareHandler = (c, next) => {
    const called = calledHosts(c, options);
    called.forEach(assertAllowedHost);
    // The address of the request may name a host of its own (RFC 9112, 3.2.2). Read only now: it is made
    // of the Host header, which may be what no address can hold.
    const { host } = new URL(c.req.url);
    if (!called.includes(host)) assertAllowedHost(host);
    return next();
  };
  app.use('/api/*', guardHost);
  app.use('/metrics', guardHost);
  app.use(
    '/api/*',
    guardOrigin(settings, (c) => calledHosts(c, options)),
  );
  const limit: MiddlewareHandler = async (c, next) => {
    await limits.take(callerOf(c, options).address);
    await next();
  };
  app.use('/api/*', limit);

  app.route('/api/v1/address', addressRoute(options));
  app.route('/api/v1/home-address', homeAddressRoute(options));
  app.route('/api/v1/reach', reachRoute(options, metrics));
  app.route('/api/v1/openapi.json', openapiRoute());
  app.route('/metrics', metricsRoute(metrics));
  app.all('/api/*', () => {
    throw new Problem(
      'not-found',
      'The companion offers GET /api/v1/address, POST /api/v1/reach and, at home, POST /api/v1/home-address, all without a slash at the end; GET /api/v1/openapi.json describes them.',
    );
  });
  app.all('*', (c) => (site ? site(c.req.raw) : c.text('Not found\n', 404)));
  return app;
}
