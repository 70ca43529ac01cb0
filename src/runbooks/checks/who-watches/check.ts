import { defineChoice } from '../../model/choice.ts';

/** Who is to get in from outside. */
export const whoWatches = defineChoice({
  id: 'who-watches',
  layer: 'client-app',
  findings: {
    own: {},
    others: {},
  },
});
