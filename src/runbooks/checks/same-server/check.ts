import { defineChoice } from '../../model/choice.ts';

/** Whether the Plex server that answered from outside is the person's own. */
export const sameServer = defineChoice({
  id: 'same-server',
  layer: 'router',
  findings: {
    same: {
      clears: ['carrier', 'isp-gateway', 'router', 'lan-address', 'host-firewall'],
    },
    different: { suspects: ['carrier', 'router'] },
  },
});
