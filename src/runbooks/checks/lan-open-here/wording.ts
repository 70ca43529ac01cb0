import type { CheckWording } from '../../model/wording.ts';
import type { lanOpenHere } from './check.ts';

export const wording: CheckWording<typeof lanOpenHere> = {
  title: 'The home address on that device',
  question: 'Does the server’s home address open on the device that fails?',
  why: 'It leaves out names, certificates and Plex’s own lists. If it opens, the way through your home is in order.',
  look: [
    'In a browser on that device: http://, the server’s home address, then :32400/web.',
    'Nothing, or an empty page? Try https:// instead, and go on past the warning about the certificate: the server may insist on secure connections.',
    'A television without a browser: use a phone on the same Wi-Fi or the same cable.',
  ],
  findings: {
    yes: {
      answer: 'Yes, Plex opens',
      says: 'The failing device opens the server at its home address.',
    },
    no: {
      answer: 'No, it does not open',
      says: 'The failing device does not open the server at its home address.',
    },
    unknown: {
      answer: 'I can’t try it',
      says: 'Whether the failing device opens the home address is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-identity'],
};
