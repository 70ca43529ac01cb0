import type { CheckWording } from '../../model/wording.ts';
import type { serverListed } from './check.ts';

export const wording: CheckWording<typeof serverListed> = {
  title: 'The server in the list',
  question: 'Is your server in the list on the device that fails?',
  why: 'A server that is not listed is not shared with the account on that device. A server that is listed and cannot be reached is a matter of the connection.',
  look: [
    'Open the list of sources in that app, under “More” in many of them.',
    'On a shared device look who is signed in: a Plex Home switches between users.',
  ],
  findings: {
    yes: {
      answer: 'Yes, and it cannot be reached',
      says: 'The server is listed on the device that fails.',
    },
    'asks-for-pass': {
      answer: 'Yes, and on pressing Play it asks for a pass',
      says: 'The server is listed on that device, and the app asks for a pass.',
    },
    no: { answer: 'No', says: 'The server is not listed on the device that fails.' },
    unknown: { answer: 'I can’t tell', says: 'Whether the server is listed is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-forum-adding-users', 'plex-remote-playback-requirements'],
};
