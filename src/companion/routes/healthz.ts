import { Hono } from 'hono';
import { refuseMethod } from '../context.ts';

/** `GET /healthz`: whether the process answers at all, for whoever watches over it. */
export function healthzRoute(): Hono {
  const route = new Hono();
  route.get('/', (c) => c.text('ok\n'));
  route.all('/', refuseMethod('GET, HEAD'));
  return route;
}
