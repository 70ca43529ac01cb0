import { defineChoice } from '../../model/choice.ts';

/** Which certificate the server shows to those who ask for a secure connection. */
export const serverCertificate = defineChoice({
  id: 'server-certificate',
  layer: 'server',
  findings: {
    valid: {},
    ended: { suspects: ['server'] },
    none: { suspects: ['server'] },
  },
});
