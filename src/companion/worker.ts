/** The companion as a Cloudflare Worker; wrangler.jsonc names this file. Its twin under Node.js is node.ts. */
import { env } from 'cloudflare:workers';
import { collectReach } from '../runbooks/checks/port-reachable/companion/workerd/collect.ts';
import { createApp } from './app.ts';
import { createBindingLimits } from './guard/binding-limits.ts';
import { readRateLimits, readWorkerSettings } from './worker-settings.ts';

/** As much of a Worker's context as is used. */
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
}

// Read when the Worker starts, so that a setting that makes no sense stops its deployment.
const settings = readWorkerSettings(env);

const app = createApp({
  settings,
  // Cloudflare sets this header itself, whatever the caller wrote there; no other says who calls. It lets
  // another Worker of the same zone choose it, though: such a request is marked, and comes from no home.
  callerOf: ({ headers }) =>
    headers.has('CF-Worker') ? undefined : (headers.get('CF-Connecting-IP') ?? undefined),
  dial: collectReach,
  limits: createBindingLimits(readRateLimits(env), settings.mode),
});

export default {
  async fetch(request: Request, _env: unknown, context: ExecutionContext): Promise<Response> {
    const answer = Promise.resolve(app.fetch(request));
    // Also when the caller has gone: a measurement that is dropped would never give its place back.
    context.waitUntil(answer);
    return answer;
  },
};
