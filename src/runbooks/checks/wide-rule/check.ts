import { defineChoice } from '../../model/choice.ts';

/** Whether a rule takes the port that the router’s own UPnP service listens on. */
export const wideRule = defineChoice({
  id: 'wide-rule',
  layer: 'router',
  findings: {
    yes: { suspects: ['router'] },
    no: {},
  },
});
