import { defineChoice } from '../../model/choice.ts';

/** How Plex’s server handles unencrypted connections. */
export const secureConnections = defineChoice({
  id: 'secure-connections',
  layer: 'server',
  findings: {
    required: { suspects: ['server'] },
    preferred: {},
    disabled: {},
  },
});
