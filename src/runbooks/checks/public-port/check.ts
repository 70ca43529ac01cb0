import { defineChoice } from '../../model/choice.ts';

/** Whether Plex publishes the same port that the router forwards. */
export const publicPort = defineChoice({
  id: 'public-port',
  layer: 'server',
  findings: {
    same: {},
    unticked: { suspects: ['server'] },
    different: { suspects: ['server'] },
  },
});
