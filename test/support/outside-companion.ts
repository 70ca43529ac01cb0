import { getRequestListener } from '@hono/node-server';
import http from 'node:http';
import { createApp } from '../../src/companion/app.ts';
import { createLimits } from '../../src/companion/guard/limits.ts';
import { readSettings } from '../../src/companion/settings.ts';
import { collectReach } from '../../src/runbooks/checks/port-reachable/companion/node/collect.ts';
import { fakePublicAddress } from './fake-companions.ts';
import { listen } from './services.ts';

/**
 * The real companion in public mode, as if it stood outside: every caller seems to come from a
 * public address, and what is dialled there is dialled on this machine. Connections, TLS, HTTP and
 * the naming of who answers are the real thing.
 * @param origins Whose pages may ask; those of all unless told.
 * @returns Its address without a slash at the end, and how to end it.
 */
export async function startOutsideCompanion(
  origins = '*',
): Promise<{ url: string; close(): Promise<void> }> {
  const settings = readSettings({
    HOPWISE_MODE: 'public',
    HOPWISE_ALLOWED_ORIGINS: origins,
    HOPWISE_LOG_REQUESTS: 'no',
    // All tests come from one address.
    HOPWISE_CALLER_PER_MINUTE: '6000',
  });
  const app = createApp({
    settings,
    limits: createLimits(settings),
    callerOf: () => fakePublicAddress,
    dial: (target, signal) => collectReach({ ...target, host: '127.0.0.1' }, signal),
  });
  const listener = getRequestListener(app.fetch);
  const service = await listen(
    http.createServer((request, response) => {
      void listener(request, response);
    }),
  );
  return { url: `http://127.0.0.1:${service.port}`, close: () => service.close() };
}
