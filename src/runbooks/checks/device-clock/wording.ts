import type { CheckWording } from '../../model/wording.ts';
import type { deviceClock } from './check.ts';

export const wording: CheckWording<typeof deviceClock> = {
  title: 'The device’s clock',
  question: 'Are the date and the year on that device right?',
  why: 'A certificate is good from one day to another. A device whose clock stands outside of these days refuses it.',
  look: [
    'The date in the device’s settings, with its year. A device that was without power for long may have fallen back by years.',
  ],
  findings: {
    right: { answer: 'Yes', says: 'The device’s clock is right.' },
    wrong: { answer: 'No', says: 'The device’s clock is wrong.' },
    unknown: { answer: 'I can’t tell', says: 'Whether the device’s clock is right is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['certificate-dates'],
};
