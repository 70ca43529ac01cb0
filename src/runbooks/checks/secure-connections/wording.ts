import type { CheckWording } from '../../model/wording.ts';
import type { secureConnections } from './check.ts';

export const wording: CheckWording<typeof secureConnections> = {
  title: 'Secure connections',
  question: 'What is “Secure connections” on your server set to?',
  why: '“Required” turns away whoever does not encrypt: old apps, and an address of your own that begins with http://. “Disabled” turns away apps that insist on it. The default, “Preferred”, takes both.',
  look: ['Plex Web › Settings › Network, with the advanced settings shown › Secure connections.'],
  findings: {
    preferred: {
      answer: '“Preferred”',
      says: 'The server prefers secure connections, and takes others.',
    },
    required: { answer: '“Required”', says: 'The server takes only secure connections.' },
    disabled: { answer: '“Disabled”', says: 'The server takes no secure connections.' },
    unknown: {
      answer: 'I can’t tell',
      says: 'How the server treats secure connections is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-network-settings', 'plex-settings-list'],
};
