import { defineChoice } from '../../model/choice.ts';

/** What answers at the proxy’s target, seen from where the proxy runs. */
export const proxyTarget = defineChoice({
  id: 'proxy-target',
  layer: 'host-firewall',
  findings: {
    plex: { clears: ['server'] },
    'other-scheme': { clears: ['host-firewall'], suspects: ['server'] },
    certificate: { clears: ['host-firewall'], suspects: ['server'] },
    nothing: { suspects: ['host-firewall', 'server'] },
  },
});
