import type { CheckWording } from '../../model/wording.ts';
import type { conversionSpeed } from './check.ts';

export const wording: CheckWording<typeof conversionSpeed> = {
  title: 'Whether the server keeps up',
  question: 'How busy is the server’s processor while the video stops?',
  why: 'A conversion that is slower than the video leaves the app without anything to show. Then no line is at fault.',
  look: [
    'The dashboard’s graph of the processor, or the machine’s own: Task Manager on Windows, Activity Monitor on a Mac, top on Linux.',
    'At home, play the same film with the same low quality chosen by hand. If it stops there too, the line has nothing to do with it.',
  ],
  findings: {
    'at-limit': {
      answer: 'At its limit, or it stops at home too with the same quality',
      says: 'The server’s processor is at its limit while it converts.',
    },
    'has-room': {
      answer: 'It has plenty of room',
      says: 'The server converts with room to spare.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'How busy the server is while it converts is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-transcoding', 'plex-bandwidth-limits'],
};
