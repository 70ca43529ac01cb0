import { defineChoice } from '../../model/choice.ts';

/** Whether the home’s line has IPv6 that can be let in. */
export const ipv6Line = defineChoice({
  id: 'ipv6-line',
  layer: 'router',
  findings: {
    yes: {},
    no: {},
  },
});
