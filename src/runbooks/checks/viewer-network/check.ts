import { defineChoice } from '../../model/choice.ts';

/** Which network the viewer’s device is really on. */
export const viewerNetwork = defineChoice({
  id: 'viewer-network',
  layer: 'client-network',
  findings: {
    same: {},
    'other-network': { suspects: ['client-network'] },
    vpn: { suspects: ['client-network'] },
    overlay: { suspects: ['client-network'] },
  },
});
