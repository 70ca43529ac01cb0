import { defineChoice } from '../../model/choice.ts';

/** What the server’s setting for secure connections is. */
export const secureConnections = defineChoice({
  id: 'secure-connections',
  layer: 'server',
  findings: {
    preferred: {},
    required: { suspects: ['server'] },
    disabled: { suspects: ['server'] },
  },
});
