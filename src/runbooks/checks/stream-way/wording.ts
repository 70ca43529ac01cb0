import type { CheckWording } from '../../model/wording.ts';
import type { streamWay } from './check.ts';

export const wording: CheckWording<typeof streamWay> = {
  title: 'Which way the stream takes',
  question: 'What does the dashboard say about this stream?',
  why: '“Indirect” means that the stream runs through Plex Relay, at 1 or 2 Mbps whatever your line can do. Nothing else needs to be looked at before that is settled.',
  look: [
    'Somebody away from home plays; somebody opens Plex Web › Dashboard, signed in as the owner of the server.',
    'Open the stream out in full and read the line about its connection.',
    'On the device that plays: is Tailscale or another private network switched on?',
  ],
  findings: {
    indirect: {
      answer: 'It says “Indirect”',
      says: 'The stream runs through Plex Relay: the dashboard says “Indirect”.',
    },
    direct: {
      answer: 'No “Indirect” there',
      says: 'The stream comes straight from the server, not through Plex Relay.',
    },
    overlay: {
      answer: 'No “Indirect”, and the device plays through Tailscale',
      says: 'The stream runs through Tailscale.',
    },
    unknown: { answer: 'I can’t tell', says: 'Which way the stream takes is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-dashboard',
    'plex-forum-low-bandwidth',
    'plex-indirect',
    'plex-forum-relay-limit',
  ],
};
