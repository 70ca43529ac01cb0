import { defineChoice } from '../../model/choice.ts';

/** Where two boxes route in a row: whether each of them has a rule that leads on to the next. */
export const bothRules = defineChoice({
  id: 'both-rules',
  layer: 'isp-gateway',
  findings: {
    yes: {},
    no: { suspects: ['isp-gateway', 'router'] },
    'inner-routes': { suspects: ['isp-gateway'] },
  },
});
