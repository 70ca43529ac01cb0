import { defineChoice } from '../../model/choice.ts';

/** Whether another device in the home reaches the server: one of the cheapest separators. */
export const lanReach = defineChoice({
  id: 'lan-reach',
  layer: 'lan-address',
  findings: {
    yes: {},
    no: { suspects: ['server', 'host-firewall', 'lan-address'] },
  },
});
