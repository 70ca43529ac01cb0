import { defineChoice } from '../../model/choice.ts';

/** Whether the viewer’s own line is the slow part. */
export const viewerLine = defineChoice({
  id: 'viewer-line',
  layer: 'client-network',
  findings: {
    'better-elsewhere': { suspects: ['client-network'] },
    'same-elsewhere': { clears: ['client-network'] },
  },
});
