import { Hono } from 'hono';
import { assertNoQuery, refuseMethod } from '../context.ts';
import { describeApi } from '../openapi.ts';

/** `GET /api/v1/openapi.json`: what the API takes and gives, for programs. */
export function openapiRoute(): Hono {
  const api = describeApi();
  const route = new Hono();
  route.get('/', (c) => {
    assertNoQuery(c);
    return c.json(api);
  });
  route.all('/', refuseMethod('GET, HEAD'));
  return route;
}
