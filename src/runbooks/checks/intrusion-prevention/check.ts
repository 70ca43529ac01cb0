import { defineChoice } from '../../model/choice.ts';

/** What Plex’s page does while intrusion prevention is off for a few minutes. */
export const intrusionPrevention = defineChoice({
  id: 'intrusion-prevention',
  layer: 'router',
  findings: {
    'turns-green': { suspects: ['router'] },
    'stays-red': {},
    'not-there': {},
  },
});
