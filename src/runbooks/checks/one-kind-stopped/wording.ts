import type { CheckWording } from '../../model/wording.ts';
import type { oneKindStopped } from './check.ts';

export const wording: CheckWording<typeof oneKindStopped> = {
  title: 'All of one kind at once',
  question: 'Did every device of that kind stop at the same hour?',
  why: 'A certificate that a whole kind of device relies on ends at one moment for all of them. A fault at your home does not choose by kind.',
  look: [
    'Two televisions of the same make, or the same old app on two boxes.',
    'Ask the others who watch, and look in Plex’s forum for the name of the device.',
  ],
  findings: {
    yes: {
      answer: 'Yes, or others with the same device report it',
      says: 'Every device of that kind stopped at once.',
    },
    no: {
      answer: 'No, another of the same kind plays',
      says: 'Another device of the same kind still plays.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether all of one kind stopped at once is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-roots-2021'],
};
