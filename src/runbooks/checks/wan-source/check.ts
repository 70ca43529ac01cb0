import { defineChoice } from '../../model/choice.ts';

/** Where a carrier-grade address was read: a Tailscale address looks the same (both use 100.64.0.0/10). */
export const wanSource = defineChoice({
  id: 'wan-source',
  layer: 'router',
  findings: {
    'router-page': { suspects: ['carrier'] },
    'server-or-app': {},
  },
});
