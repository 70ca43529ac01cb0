import { defineChoice } from '../../model/choice.ts';

/** Whether other people’s servers fail in the same place on the same device. */
export const otherServers = defineChoice({
  id: 'other-servers',
  layer: 'client-network',
  findings: {
    yes: {},
    no: {},
  },
});
