import { defineChoice } from '../../model/choice.ts';

/** Whether the port that was tested is the one that Plex shows. */
export const portTested = defineChoice({
  id: 'port-tested',
  layer: 'server',
  findings: {
    same: {},
    different: {},
  },
});
