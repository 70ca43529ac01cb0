import type { CheckWording } from '../../model/wording.ts';
import type { lanReach } from './check.ts';

export const wording: CheckWording<typeof lanReach> = {
  title: 'Another device at home',
  question: 'Does another device in your home reach the server?',
  why: 'One of the cheapest separators: if nobody at home gets in, the router is not the problem.',
  look: [
    'On a phone or computer on the same network (not the guest Wi-Fi) open http://, then the server’s LAN address, then :32400/web in a browser.',
    'Nothing, or an empty page? Try https:// instead of http:// and accept the warning about the certificate: the server may insist on secure connections. Read the server’s address on the server itself; the one in your rule may be old.',
  ],
  findings: {
    yes: {
      answer: 'Yes, Plex opens',
      says: 'Another device in the home reaches the server.',
    },
    no: {
      answer: 'No, it does not open',
      says: 'No other device in the home reaches the server.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether another device in the home reaches the server is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
