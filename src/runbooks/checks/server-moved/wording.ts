import type { CheckWording } from '../../model/wording.ts';
import type { serverMoved } from './check.ts';

export const wording: CheckWording<typeof serverMoved> = {
  title: 'A move before it began',
  question: 'Did it begin when Plex came to another machine, or back from a backup?',
  why: 'What a server remembers of its old place can outlive the move. That is rare, so ask it last.',
  look: [
    'The last days before it turned red: another machine or disk, a restored backup, a new container with the old data folder, another home.',
  ],
  findings: {
    moved: {
      answer: 'Yes, it was right after that',
      says: 'It began right after the server’s data came to another place.',
    },
    'not-moved': {
      answer: 'No, nothing was moved',
      says: 'Nothing was moved before it began.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether a move came before it is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
