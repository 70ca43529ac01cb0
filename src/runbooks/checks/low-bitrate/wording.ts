import type { CheckWording } from '../../model/wording.ts';
import type { lowBitrate } from './check.ts';

export const wording: CheckWording<typeof lowBitrate> = {
  title: 'A low bit rate',
  question: 'Is 1 Mbps enough for you, or 2 Mbps with a Plex Pass?',
  why: 'Plex Relay is there already and gets through any NAT. It is held to that rate, whatever your line can do, and it does no downloads.',
  look: [
    'Play a film at home and set its quality to 2 Mbps or less. What you see is what Relay gives.',
    'Music fits easily. A film is converted by your server first, so the server needs the strength for it.',
  ],
  findings: {
    enough: { answer: 'Yes', says: 'The low bit rate of Relay is enough.' },
    'too-little': {
      answer: 'No, or I want downloads',
      says: 'The low bit rate of Relay is not enough.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether a low bit rate is enough is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-relay', 'plex-forum-relay-limit'],
};
