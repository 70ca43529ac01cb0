import { startServer } from '../../../../src/companion/node.ts';
import type { Adapter } from './adapter.ts';

/** The companion under Node.js, over loopback. */
export const nodeAdapter: Adapter = {
  name: 'Node.js',
  async start({ env = {}, limits = {} } = {}) {
    return startServer({
      port: 0,
      host: '127.0.0.1',
      env: {
        HOPWISE_LOG_REQUESTS: 'no',
        ...(limits.perCaller && { HOPWISE_CALLER_PER_MINUTE: String(limits.perCaller) }),
        ...(limits.all && { HOPWISE_ALL_PER_MINUTE: String(limits.all) }),
        ...env,
      },
    });
  },
  // The connection says it: whoever calls this server calls from this machine.
  callFrom: (address) => {
    if (address !== '127.0.0.1') throw new Error('Under Node.js only this machine can call.');
    return {};
  },
  forged: {
    'CF-Connecting-IP': '81.2.69.10',
    'X-Forwarded-For': '81.2.69.10',
    Forwarded: 'for=81.2.69.10',
    'X-Real-IP': '81.2.69.10',
  },
  closedPort: 'refused',
  tls: 'handshake',
  ownGauges: ['hopwise_connections_open'],
};
