import { defineChoice } from '../../model/choice.ts';

/** Whether Plex answers on its own machine. */
export const serverItself = defineChoice({
  id: 'server-itself',
  layer: 'server',
  findings: {
    yes: { clears: ['server'], suspects: ['host-firewall'] },
    no: { suspects: ['server'] },
  },
});
