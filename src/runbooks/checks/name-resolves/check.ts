import { defineChoice } from '../../model/choice.ts';

/** Whether the name of the custom URL leads to an address. */
export const nameResolves = defineChoice({
  id: 'name-resolves',
  layer: 'internet',
  findings: {
    yes: {},
    address: {},
    no: { suspects: ['internet'] },
  },
});
