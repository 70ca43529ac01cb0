import type { CheckWording } from '../../model/wording.ts';
import type { serverCertificate } from './check.ts';

export const wording: CheckWording<typeof serverCertificate> = {
  title: 'The server’s certificate',
  question: 'Which certificate does the server show?',
  why: 'Apps come over a name that ends in plex.direct, and they take only a certificate for it that has not ended. The Remote Access page does not look at that.',
  look: [
    'The check “The way in from outside” names the certificate, where a companion that can look was asked.',
    'At home, in a browser: https://, the server’s address, then :32400. The warning is normal, because the address is no name. Open the certificate from there, and read its name and its last day.',
    'The list of commands has a line that shows the same.',
  ],
  findings: {
    valid: {
      answer: 'One for plex.direct, and its last day is still to come',
      says: 'The server shows a certificate for plex.direct that has not ended.',
    },
    ended: {
      answer: 'One for plex.direct, and its last day is over',
      says: 'The server’s certificate for plex.direct has ended.',
    },
    none: {
      answer: 'None for plex.direct, or no secure connection at all',
      says: 'The server shows no certificate for plex.direct.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Which certificate the server shows is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-forum-csr-limit', 'plex-forum-certificate-ended'],
};
