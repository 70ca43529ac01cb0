import { defineChoice } from '../../model/choice.ts';

/** Whether a company may stand in between, on its terms. */
export const thirdParty = defineChoice({
  id: 'third-party',
  layer: 'internet',
  findings: {
    accepted: {},
    refused: {},
  },
});
