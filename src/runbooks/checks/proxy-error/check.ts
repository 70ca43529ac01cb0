import { defineChoice } from '../../model/choice.ts';

/** What the page says that appears instead of Plex. */
export const proxyError = defineChoice({
  id: 'proxy-error',
  layer: 'host-firewall',
  findings: {
    gateway: { suspects: ['host-firewall', 'server'] },
    'other-site': { suspects: ['host-firewall'] },
    login: { suspects: ['host-firewall'] },
  },
});
