import { defineChoice } from '../../model/choice.ts';

/** Whether the fault began when the server’s data came to another machine. */
export const serverMoved = defineChoice({
  id: 'server-moved',
  layer: 'server',
  findings: {
    moved: { suspects: ['server'] },
    'not-moved': {},
  },
});
