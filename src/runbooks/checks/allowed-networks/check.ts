import { defineChoice } from '../../model/choice.ts';

/** What stands in Plex’s list of networks without a sign-in. */
export const allowedNetworks = defineChoice({
  id: 'allowed-networks',
  layer: 'server',
  findings: {
    'holds-proxy': { suspects: ['server'] },
    'others-only': {},
    empty: {},
  },
});
