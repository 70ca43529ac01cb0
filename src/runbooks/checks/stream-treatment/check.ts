import { defineChoice } from '../../model/choice.ts';

/** Whether the server sends the video as it is. */
export const streamTreatment = defineChoice({
  id: 'stream-treatment',
  layer: 'server',
  findings: {
    unchanged: {},
    converted: {},
  },
});
