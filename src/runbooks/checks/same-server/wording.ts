import type { CheckWording } from '../../model/wording.ts';
import type { sameServer } from './check.ts';

export const wording: CheckWording<typeof sameServer> = {
  title: 'Is it your server?',
  question: 'Is the Plex server that answered from outside your own?',
  why: 'Behind a carrier’s shared address, or after a wrong forward, a neighbour’s or an old server may answer.',
  look: [
    'Under “Measured” this page shows the machineIdentifier that answered from outside.',
    'On a device at home open http://, then the server’s LAN address, then :32400/identity, and compare the machineIdentifier there.',
  ],
  findings: {
    same: {
      answer: 'Yes, the identifiers are the same',
      says: 'The server that answers from outside is yours.',
    },
    different: {
      answer: 'No, they differ',
      says: 'The Plex server that answers from outside is not yours.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whose server answers from outside is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-identity', 'plex-server-api'],
};
