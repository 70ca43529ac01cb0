import type { CheckWording } from '../../model/wording.ts';
import type { otherServers } from './check.ts';

export const wording: CheckWording<typeof otherServers> = {
  title: 'Other people’s servers',
  question: 'Do other people’s Plex servers fail there too?',
  why: 'It costs one look, and it tells whether to search at your home at all. What fails for every server is not your server’s fault.',
  look: [
    'On the device that fails, open a server that somebody else shares with you, and play something.',
    'If nobody shares one with you, say that you can’t tell. The free films that Plex itself offers do not count: they come from Plex and not from a server in a home.',
  ],
  findings: {
    yes: { answer: 'Yes, they fail too', says: 'Other people’s servers fail there too.' },
    no: { answer: 'No, they play', says: 'Other people’s servers play there.' },
    unknown: { answer: 'I can’t tell', says: 'Whether other servers fail there too is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
