import type { CheckWording } from '../../model/wording.ts';
import type { viewerLine } from './check.ts';

export const wording: CheckWording<typeof viewerLine> = {
  title: 'The viewer’s own line',
  question: 'Does it play well for the same viewer over another network?',
  why: 'The stream passes two lines, yours and theirs. Only the viewer can change theirs, and one try on another network tells.',
  look: [
    'On the device that fails, change from Wi-Fi to mobile data or the other way round, and play the same film.',
    'Or run a speed test on that device, in that place, and hold the number for the download against the bandwidth on the dashboard.',
  ],
  findings: {
    'better-elsewhere': {
      answer: 'Yes, or the speed test there shows less than the stream needs',
      says: 'The viewer’s own network is slower than the stream.',
    },
    'same-elsewhere': {
      answer: 'No: just as bad on another network',
      says: 'It is just as bad over another network.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether the viewer’s network is the slow part is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-forum-low-bandwidth'],
};
