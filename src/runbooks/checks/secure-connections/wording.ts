import type { CheckWording } from '../../model/wording.ts';
import type { secureConnections } from './check.ts';

export const wording: CheckWording<typeof secureConnections> = {
  title: 'Secure connections',
  question: 'What does “Secure connections” stand on?',
  why: 'Your own address begins with http://. On Required the server takes no unencrypted connection, so no app can use it.',
  look: [
    'Plex Web › Settings › Network, with the advanced settings shown › Secure connections.',
    'Preferred is what Plex sets from the start.',
  ],
  findings: {
    required: {
      answer: 'Required',
      says: 'Plex takes secure connections only.',
    },
    preferred: {
      answer: 'Preferred',
      says: 'Plex prefers secure connections and takes others too.',
    },
    disabled: {
      answer: 'Disabled',
      says: 'Plex does not use secure connections.',
    },
    unknown: {
      answer: 'I can’t look',
      says: 'How Plex handles secure connections is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-network-settings'],
};
