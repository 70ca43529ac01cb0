import { defineChoice } from '../../model/choice.ts';

/** What the device that fails shows of the server. */
export const deviceSays = defineChoice({
  id: 'device-says',
  layer: 'client-app',
  findings: {
    'name-not-found': { suspects: ['client-network'] },
    certificate: { suspects: ['client-app'] },
    'not-listed': { suspects: ['account'] },
    'asks-for-pass': { suspects: ['account'] },
    'no-connection': {},
  },
});
