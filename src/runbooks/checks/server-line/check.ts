import { defineChoice } from '../../model/choice.ts';

/** By which internet line the server’s own traffic leaves. */
export const serverLine = defineChoice({
  id: 'server-line',
  layer: 'router',
  findings: {
    same: {},
    other: { suspects: ['router'] },
  },
});
