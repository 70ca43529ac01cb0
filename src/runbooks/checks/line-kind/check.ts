import { defineChoice } from '../../model/choice.ts';

/** What carries the line into the home. */
export const lineKind = defineChoice({
  id: 'line-kind',
  layer: 'carrier',
  findings: {
    starlink: { suspects: ['carrier'] },
    mobile: { suspects: ['carrier'] },
    'port-range': { suspects: ['carrier'] },
    fixed: {},
  },
});
