import { defineChoice } from '../../model/choice.ts';

/** Whether an extension of the browser is in the way. */
export const privateWindow = defineChoice({
  id: 'private-window',
  layer: 'client-app',
  findings: {
    works: { suspects: ['client-app'] },
    same: {},
  },
});
