import { defineChoice } from '../../model/choice.ts';

/** What the server advertises beside the addresses it finds by itself. */
export const advertisedUrl = defineChoice({
  id: 'advertised-url',
  layer: 'server',
  findings: {
    empty: {},
    'home-address': { suspects: ['server'] },
    'own-name': {},
  },
});
