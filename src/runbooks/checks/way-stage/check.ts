import { defineChoice } from '../../model/choice.ts';

/** Whether a way in is still to be chosen, or one that was set up fails. */
export const wayStage = defineChoice({
  id: 'way-stage',
  layer: 'carrier',
  findings: {
    choosing: {},
    built: {},
  },
});
