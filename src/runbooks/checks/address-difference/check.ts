import { defineChoice } from '../../model/choice.ts';

/** Why the router's public address and the one seen from outside may differ. */
export const addressDifference = defineChoice({
  id: 'address-difference',
  layer: 'client-network',
  findings: {
    'vpn-on-this-device': { suspects: ['client-network'] },
    'vpn-on-router-or-server': { suspects: ['host-firewall'] },
    'several-lines': { suspects: ['router'] },
    none: { suspects: ['carrier'] },
  },
});
