import { defineChoice } from '../../model/choice.ts';

/** What keeps Plex in a network of its own. */
export const plexRunsIn = defineChoice({
  id: 'plex-runs-in',
  layer: 'server',
  findings: {
    'docker-engine': {},
    'docker-desktop': {},
    wsl: {},
    other: {},
  },
});
