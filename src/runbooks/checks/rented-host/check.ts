import { defineChoice } from '../../model/choice.ts';

/** Whether the person can rent a machine and look after it. */
export const rentedHost = defineChoice({
  id: 'rented-host',
  layer: 'internet',
  findings: {
    yes: {},
    no: {},
  },
});
