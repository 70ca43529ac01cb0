import { defineChoice } from '../../model/choice.ts';

/** Whose address the proxy sees. */
export const proxyLogAddress = defineChoice({
  id: 'proxy-log-address',
  layer: 'host-firewall',
  findings: {
    viewer: { suspects: ['server'] },
    same: { suspects: ['host-firewall', 'router'] },
  },
});
