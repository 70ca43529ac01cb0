import { defineChoice } from '../../model/choice.ts';

/** Which words Plex Web shows under Remote Access. Ambiguous alone: paired with other evidence. */
export const plexStatus = defineChoice({
  id: 'plex-status',
  layer: 'server',
  findings: {
    accessible: {},
    'not-available': {},
    'green-then-red': {},
    off: { suspects: ['server'] },
  },
});
