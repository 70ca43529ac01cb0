import { defineChoice } from '../../model/choice.ts';

/** How large packets the server’s network card sends. */
export const serverMtu = defineChoice({
  id: 'server-mtu',
  layer: 'host-firewall',
  findings: {
    'up-to-1500': {},
    'over-1500': { suspects: ['host-firewall'] },
  },
});
