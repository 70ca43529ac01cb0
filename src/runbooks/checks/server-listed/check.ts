import { defineChoice } from '../../model/choice.ts';

/** Whether the server is in the list on the device that fails. */
export const serverListed = defineChoice({
  id: 'server-listed',
  layer: 'account',
  findings: {
    yes: { clears: ['account'] },
    'asks-for-pass': { suspects: ['account'] },
    no: { suspects: ['account'] },
  },
});
