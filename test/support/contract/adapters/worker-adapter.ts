import type { Readable } from 'node:stream';
import { Miniflare } from 'miniflare';
import { workerConfig } from '../../wrangler-config.ts';
import type { Adapter } from './adapter.ts';
import { bundleWorker } from './bundle-worker.ts';

const bundle = bundleWorker();
const MANY = 100_000;

/** The companion in workerd, the real runtime of Workers, on this machine. */
export const workerAdapter: Adapter = {
  name: 'workerd',
  async start({ env = {}, limits = {} } = {}) {
    const { code } = await bundle;
    const { compatibility_date: compatibilityDate } = workerConfig();
    let said = '';
    const miniflare = new Miniflare({
      host: '127.0.0.1',
      port: 0,
      modules: [{ type: 'ESModule', path: 'worker.js', contents: code }],
      compatibilityDate,
      // Local mode: in public mode this machine’s own listeners would, rightly, not be dialled.
      bindings: { HOPWISE_MODE: 'local', HOPWISE_LOG_REQUESTS: 'no', ...env },
      ratelimits: {
        CALLER_LIMIT: {
          namespace_id: '1',
          simple: { limit: limits.perCaller ?? MANY, period: 60 },
        },
        ALL_LIMIT: { namespace_id: '2', simple: { limit: limits.all ?? MANY, period: 60 } },
      },
      cf: false,
      handleRuntimeStdio: (out: Readable, err: Readable) => {
        out.resume();
        err.on('data', (chunk: Buffer) => (said += chunk.toString()));
      },
    });
    const url = await miniflare.ready.catch(async (cause: unknown) => {
      await miniflare.dispose().catch(() => undefined);
      throw new Error(`workerd did not start: ${said}`, { cause });
    });
    return { url: url.origin, close: () => miniflare.dispose() };
  },
  callFrom: (address) => ({ 'CF-Connecting-IP': address }),
  forged: {
    'X-Forwarded-For': '81.2.69.10',
    Forwarded: 'for=81.2.69.10',
    'X-Real-IP': '81.2.69.10',
    'True-Client-IP': '81.2.69.10',
    'CF-Connecting-IPv6': '2a02:8071::1',
  },
  // One error for all: refused, unreachable, and what Cloudflare does not dial.
  closedPort: 'failed',
  // Its handshake insists on a certificate with the very name that was dialled.
  tls: 'speaks-tls',
  // Cloudflare holds the connections.
  ownGauges: [],
};
