import { defineChoice } from '../../model/choice.ts';

/** Whether a second box in the home routes between the router and the wall. */
export const secondBox = defineChoice({
  id: 'second-box',
  layer: 'isp-gateway',
  findings: {
    yes: { suspects: ['isp-gateway'] },
    no: { suspects: ['carrier'] },
  },
});
