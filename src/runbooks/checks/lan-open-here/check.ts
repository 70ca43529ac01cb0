import { defineChoice } from '../../model/choice.ts';

/** Whether the failing device itself opens the server at its home address. */
export const lanOpenHere = defineChoice({
  id: 'lan-open-here',
  layer: 'client-network',
  findings: {
    yes: {},
    no: { suspects: ['client-network', 'server'] },
  },
});
