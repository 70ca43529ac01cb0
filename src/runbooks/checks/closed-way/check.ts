import { defineChoice } from '../../model/choice.ts';

/** What makes a home’s way in close by itself, although a rule was right once. */
export const closedWay = defineChoice({
  id: 'closed-way',
  layer: 'router',
  findings: {
    'vpn-port': { suspects: ['host-firewall'] },
    'several-lines': { suspects: ['router'] },
    upnp: { suspects: ['router'] },
    none: {},
  },
});
