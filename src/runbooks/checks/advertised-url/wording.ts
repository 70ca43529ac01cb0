import type { CheckWording } from '../../model/wording.ts';
import type { advertisedUrl } from './check.ts';

export const wording: CheckWording<typeof advertisedUrl> = {
  title: 'What is advertised by hand',
  question: 'Which addresses of the server are advertised by hand?',
  why: 'Plex hands these addresses to its apps beside its own. At home an app may take one of them, and go out and in again by it.',
  look: [
    'Plex Web › Settings › Network, with the advanced settings shown › Custom server access URLs.',
    'In the container’s settings: ADVERTISE_IP. Plex’s image reads it at the first run only; afterwards the field above counts.',
  ],
  findings: {
    empty: { answer: 'Nothing', says: 'Nothing is advertised by hand.' },
    'home-address': {
      answer: 'The server’s home address, or an older one',
      says: 'A home address is advertised by hand.',
    },
    'own-name': {
      answer: 'A domain name of mine, or my public address',
      says: 'A name or public address is advertised by hand.',
    },
    unknown: { answer: 'I can’t tell', says: 'What is advertised by hand is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-network-settings', 'plex-docker', 'plex-custom-urls'],
};
