import { defineChoice } from '../../model/choice.ts';

/** What the router's forwarding rule says, held against the server. */
export const forwardRule = defineChoice({
  id: 'forward-rule',
  layer: 'router',
  findings: {
    none: { suspects: ['router'] },
    'upnp-only': { suspects: ['router'] },
    'wrong-address': { suspects: ['lan-address'] },
    'wrong-port': { suspects: ['router'] },
    matches: { clears: ['lan-address'] },
  },
});
