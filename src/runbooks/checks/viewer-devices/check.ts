import { defineChoice } from '../../model/choice.ts';

/** Whether every device that plays can join a private network. */
export const viewerDevices = defineChoice({
  id: 'viewer-devices',
  layer: 'client-app',
  findings: {
    app: {},
    tv: {},
  },
});
