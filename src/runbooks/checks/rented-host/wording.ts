import type { CheckWording } from '../../model/wording.ts';
import type { rentedHost } from './check.ts';

export const wording: CheckWording<typeof rentedHost> = {
  title: 'A rented machine',
  question: 'Can you rent a small machine with a public address, and look after it?',
  why: 'It gives your server a public address that is yours. You pay rent, keep the machine up to date, and all video runs through it.',
  look: [
    'You need to be at ease with a Linux command line, or know somebody who is.',
    'Read its offer for the traffic that is included: two hours at 8 Mbps are about 7 GB, and the machine both receives and sends them.',
  ],
  findings: {
    yes: { answer: 'Yes', says: 'A machine can be rented and looked after.' },
    no: { answer: 'No', says: 'No machine can be rented or looked after.' },
    unknown: { answer: 'I can’t tell', says: 'Whether a machine can be rented is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
