import { defineChoice } from '../../model/choice.ts';

/** What is wrong with the picture, in the person’s words. */
export const badPlayback = defineChoice({
  id: 'bad-playback',
  layer: 'client-app',
  findings: {
    stops: {},
    blurred: {},
    'never-starts': {},
    'not-powerful': { suspects: ['server'] },
  },
});
