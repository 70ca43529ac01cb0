import { defineChoice } from '../../model/choice.ts';

/** Whose the address is that the name leads to by mistake. */
export const otherAddress = defineChoice({
  id: 'other-address',
  layer: 'internet',
  findings: {
    earlier: { suspects: ['internet'] },
    vpn: { suspects: ['internet'] },
    'other-line': { suspects: ['internet', 'router'] },
  },
});
