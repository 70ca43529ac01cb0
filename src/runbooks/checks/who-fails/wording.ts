import type { CheckWording } from '../../model/wording.ts';
import type { whoFails } from './check.ts';

export const wording: CheckWording<typeof whoFails> = {
  title: 'For whom it fails',
  question: 'For whom does it fail?',
  why: 'If anybody gets in, the path into your home is open. What differs between those who get in and those who don’t shows what is left.',
  look: [
    'Try the same account on a phone over mobile data, and in a browser at app.plex.tv.',
    'Ask whether other people’s servers fail there as well.',
  ],
  findings: {
    'one-place': {
      answer: 'Only from one place or network away from home',
      says: 'It fails from one network only.',
    },
    'only-at-home': {
      answer: 'Only inside my own home',
      says: 'Away from home it works; inside the home it fails.',
    },
    'one-app': {
      answer: 'Only in one app or kind of device',
      says: 'It fails in one app or kind of device only.',
    },
    everyone: { answer: 'For everyone, everywhere', says: 'It fails for everyone, everywhere.' },
    nobody: { answer: 'For nobody: it works now', says: 'It works for everyone who tried.' },
    unknown: { answer: 'I can’t tell', says: 'For whom it fails is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
