import { defineChoice } from '../../model/choice.ts';

/** Whether something lets in only some countries or addresses. */
export const sourceFilter = defineChoice({
  id: 'source-filter',
  layer: 'router',
  findings: {
    yes: { suspects: ['router'] },
    no: {},
  },
});
