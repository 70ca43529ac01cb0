import { Hono } from 'hono';
import { refuseMethod } from '../context.ts';
import type { Metrics } from '../metrics.ts';

/** `GET /metrics`: counts for Prometheus. No addresses in it, so that anybody may read it. */
export function metricsRoute(metrics: Metrics): Hono {
  const route = new Hono();
  route.get('/', (c) =>
    c.text(metrics.toText(), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
  route.all('/', refuseMethod('GET, HEAD'));
  return route;
}
