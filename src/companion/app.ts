import { Hono } from 'hono';
import type { AppOptions } from './context.ts';
import { assertAllowedHost } from './guard/hosts.ts';
import { guardOrigin } from './guard/origins.ts';
import { Problem } from './problem.ts';
import { addressRoute } from './routes/address.ts';
import { healthzRoute } from './routes/healthz.ts';
import { openapiRoute } from './routes/openapi.ts';
import { reachRoute } from './routes/reach.ts';

export type { AppOptions } from './context.ts';

/** Turns whatever was thrown into an answer; an error nobody foresaw is reported, and its text kept back. */
function answerError(error: Error, report: (error: Error) => void): Response {
  if (error instanceof Problem) return error.toResponse();
  report(error);
  return new Problem(
    'internal-error',
    'This is not your fault, and says nothing about your network: ask again later.',
  ).toResponse();
}

/**
 * The companion: one function from Request to Response, the same on every platform.
 * What differs between platforms (who called, how to dial, where the site is) comes in as options.
 */
export function createApp(options: AppOptions): Hono {
  const { settings, site, report = console.error } = options;
  const app = new Hono();
  app.onError((error) => answerError(error, report));

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use('/api/*', async (c, next) => {
    assertAllowedHost(c.req.header('Host') ?? new URL(c.req.url).host, settings);
    await next();
  });
  app.use('/api/*', guardOrigin(settings.allowedOrigins));

  app.route('/api/v1/address', addressRoute(options));
  app.route('/api/v1/reach', reachRoute(options));
  app.route('/api/v1/openapi.json', openapiRoute());
  app.route('/healthz', healthzRoute());
  app.all('/api/*', () => {
    throw new Problem(
      'not-found',
      'The companion offers GET /api/v1/address and POST /api/v1/reach, both without a slash at the end; GET /api/v1/openapi.json describes them.',
    );
  });
  app.all('*', (c) => (site ? site(c.req.raw) : c.text('Not found\n', 404)));
  return app;
}
