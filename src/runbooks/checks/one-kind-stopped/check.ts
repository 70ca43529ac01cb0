import { defineChoice } from '../../model/choice.ts';

/** Whether every device of one kind stopped at the same hour. */
export const oneKindStopped = defineChoice({
  id: 'one-kind-stopped',
  layer: 'client-app',
  findings: {
    yes: { suspects: ['client-app'] },
    no: {},
  },
});
