import { defineChoice } from '../../model/choice.ts';

/** Whether Plex answers on its own machine. */
export const serverItself = defineChoice({
  id: 'server-itself',
  layer: 'server',
  findings: {
    yes: { suspects: ['host-firewall'] },
    'yes-elsewhere': { suspects: ['lan-address'] },
    no: { suspects: ['server'] },
  },
});
