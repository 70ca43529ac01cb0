import { defineChoice } from '../../model/choice.ts';

/** What else between the line and Plex can refuse a connection that the rule lets through. */
export const inboundFilter = defineChoice({
  id: 'inbound-filter',
  layer: 'host-firewall',
  findings: {
    'gateway-security': { suspects: ['isp-gateway'] },
    'host-firewall': { suspects: ['host-firewall'] },
    'server-vpn': { suspects: ['host-firewall'] },
    'source-filter': { suspects: ['router'] },
    none: {},
  },
});
