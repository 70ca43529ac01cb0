import { defineCheck } from '../../model/check.ts';
import type { LanIdentity } from './value.ts';

/** What the browser saw when it asked the server inside the home. */
export const lanIdentity = defineCheck({
  id: 'lan-identity',
  layer: 'lan-address',
  by: 'browser',
  reaches: ['own-home'],
  findings: {
    plex: {},
    other: { suspects: ['lan-address'] },
    unreadable: {},
    'permission-refused': {},
    'no-answer': { suspects: ['lan-address', 'host-firewall', 'server'] },
  },
  needs: [],
  limitMs: 30_000,
  judge: (value: LanIdentity) => ({ finding: value.saw }),
});
