import type { CheckWording } from '../../model/wording.ts';
import type { whoWatches } from './check.ts';

export const wording: CheckWording<typeof whoWatches> = {
  title: 'Who is to watch',
  question: 'Who is to watch from outside?',
  why: 'A private network suits people who run your app for it. For everybody else the server needs an address that plain Plex apps reach.',
  look: ['Count those who watch away from your home today, not those who might one day.'],
  findings: {
    own: {
      answer: 'Only I, or people whose devices I set up',
      says: 'Only devices that the owner sets up are to watch.',
    },
    others: {
      answer: 'Others too, who will not install anything',
      says: 'People who install nothing are to watch as well.',
    },
    unknown: { answer: 'I can’t tell', says: 'Who is to watch is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
