import { defineChoice } from '../../model/choice.ts';

/** How the browser’s permission for the local network stands. */
export const localNetworkPermission = defineChoice({
  id: 'local-network-permission',
  layer: 'client-app',
  findings: {
    refused: { suspects: ['client-app'] },
    allowed: {},
    none: {},
  },
});
