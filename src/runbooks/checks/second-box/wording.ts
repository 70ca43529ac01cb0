import type { CheckWording } from '../../model/wording.ts';
import type { secondBox } from './check.ts';

export const wording: CheckWording<typeof secondBox> = {
  title: 'A second box',
  question: 'Is there another box between your router and the wall?',
  why: 'A private address on the router means a NAT above it. It is either a second router in your home or the carrier’s.',
  look: [
    'Follow the cable from the router’s WAN or Internet socket. A box from the provider with its own Wi-Fi or several LAN sockets usually routes.',
    'Or open the router’s gateway address (beside its WAN address) in a browser: a login page of a box in your home is a second router.',
    'A plain modem or fibre terminal (ONT) with one socket does not count.',
  ],
  findings: {
    yes: {
      answer: 'Yes, another box that routes',
      says: 'A second routing box stands between the router and the wall.',
    },
    no: {
      answer: 'No, the router is the only one',
      says: 'No second routing box stands in the home.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether there is a second routing box is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['rfc-1918'],
};
