import { Hono } from 'hono';
import { collectSeenAddress } from '../../runbooks/checks/public-address/companion.ts';
import { echoHosts } from './home-address.ts';
import { assertNoQuery, callerOf, refuseMethod, type AppOptions } from '../context.ts';

/** `GET /api/v1/address`: the address the caller comes from, and from where it was seen. */
export function addressRoute(options: AppOptions): Hono {
  const route = new Hono();
  route.get('/', (c) => {
    assertNoQuery(c);
    return c.json(collectSeenAddress(callerOf(c, options).address, echoHosts(options)));
  });
  route.all('/', refuseMethod('GET, HEAD'));
  return route;
}
