import type { CheckWording } from '../../model/wording.ts';
import type { ipv6Viewers } from './check.ts';

export const wording: CheckWording<typeof ipv6Viewers> = {
  title: 'IPv6 where they watch',
  question: 'Do all networks that you watch from have IPv6?',
  why: 'A viewer without IPv6 cannot reach an IPv6 address at all. Hotels, offices and older lines often have none.',
  look: [
    'On the viewer’s device, on the network it watches from, open a page that tells whether IPv6 works.',
    'Try the real places: a phone’s mobile network says nothing about a friend’s Wi-Fi.',
  ],
  findings: {
    all: { answer: 'Yes, all of them', says: 'Every viewer has IPv6.' },
    'not-all': { answer: 'No, or not always', says: 'Not every viewer has IPv6.' },
    unknown: { answer: 'I can’t tell', says: 'Whether every viewer has IPv6 is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
