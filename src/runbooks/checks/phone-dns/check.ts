import { defineChoice } from '../../model/choice.ts';

/** Whether the device asks a DNS of its own for names. */
export const phoneDns = defineChoice({
  id: 'phone-dns',
  layer: 'client-network',
  findings: {
    works: { suspects: ['client-network'] },
    same: {},
  },
});
