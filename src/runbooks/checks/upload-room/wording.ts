import type { CheckWording } from '../../model/wording.ts';
import type { uploadRoom } from './check.ts';

export const wording: CheckWording<typeof uploadRoom> = {
  title: 'Room in the upload',
  question: 'Is your upload at home larger than what is streamed?',
  why: 'All that anybody watches away from home has to leave through your upload, which on many lines is far smaller than the download.',
  look: [
    'While nobody streams: run a speed test at home, by cable if you can, and read the number for the upload.',
    'While it plays: Plex Web › Dashboard shows the bandwidth of the stream. Add up all streams away from home.',
    'The file’s own bit rate is an average. Scenes with much movement need far more for a while, so a narrow fit is too little.',
    'Is something else sending at the same time, such as a backup or a camera?',
  ],
  findings: {
    enough: { answer: 'Yes, by far', says: 'The upload at home is far larger than the stream.' },
    'too-small': {
      answer: 'No, or just about',
      says: 'The upload at home is smaller than the stream, or just as large.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether the upload at home is enough is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-bandwidth-limits', 'plex-forum-low-bandwidth'],
};
