import { defineChoice } from '../../model/choice.ts';

/** Whether an exception for plex.direct already stands in the home’s filter. */
export const directException = defineChoice({
  id: 'direct-exception',
  layer: 'router',
  findings: {
    yes: {},
    no: { suspects: ['router'] },
  },
});
