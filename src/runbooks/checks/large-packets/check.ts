import { defineChoice } from '../../model/choice.ts';

/** Whether large packets get through where small ones do. */
export const largePackets = defineChoice({
  id: 'large-packets',
  layer: 'host-firewall',
  findings: {
    above: { suspects: ['host-firewall'] },
    lost: { suspects: ['host-firewall'] },
    fits: {},
  },
});
