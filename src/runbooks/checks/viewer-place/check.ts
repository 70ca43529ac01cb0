import { defineChoice } from '../../model/choice.ts';

/** Where the viewer stands who is asked for a pass. */
export const viewerPlace = defineChoice({
  id: 'viewer-place',
  layer: 'client-network',
  findings: {
    away: { suspects: ['account'] },
    home: { suspects: ['server'] },
  },
});
