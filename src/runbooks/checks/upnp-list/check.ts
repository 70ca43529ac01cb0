import { defineChoice } from '../../model/choice.ts';

/** What the router’s list of ports that programs opened says about Plex. */
export const upnpList = defineChoice({
  id: 'upnp-list',
  layer: 'router',
  findings: {
    off: { suspects: ['router'] },
    collides: { suspects: ['router'] },
    stale: { suspects: ['router'] },
    'others-only': { suspects: ['router'] },
    empty: { suspects: ['router'] },
    fine: {},
  },
});
