import type { CheckWording } from '../../model/wording.ts';
import type { lineKind } from './check.ts';

export const wording: CheckWording<typeof lineKind> = {
  title: 'What kind of line it is',
  question: 'What kind of line is it?',
  why: 'Some lines share one address by design. On Starlink and on mobile networks the way out is another than on fibre, cable or DSL. And some providers give each home a range of ports: then a port can be had after all.',
  look: [
    'The bill, the contract, or the box itself: a dish, a SIM card, or a cable in the wall.',
    'The name of the network that a site shows beside your public address: Starlink, or a mobile carrier.',
    'For a range of ports: the status page of the box, or your customer area. Look for “MAP-E”, “v6 plus”, a shared IPv4 address, or a list of ports that are yours.',
    'A range shows itself in a test too: the router has the very address that the outside sees, and of two ports with the same rule one is open and one is not.',
  ],
  routerTask: 'wan-status',
  findings: {
    starlink: {
      answer: 'Starlink',
      says: 'The line is Starlink’s.',
    },
    mobile: {
      answer: 'A mobile network: 5G or 4G, a box with a SIM card',
      says: 'The line runs over a mobile network.',
    },
    'port-range': {
      answer: 'Fibre, cable or DSL, and only a range of ports is mine',
      says: 'The provider gives this home a shared address and a range of ports.',
    },
    fixed: {
      answer: 'Fibre, cable or DSL, and nothing is said of ports',
      says: 'The line is fibre, cable or DSL, and no range of ports is named.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'What kind of line it is is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'starlink-addresses',
    'mobile-shared-address',
    'map-e-port-range',
    'free-shared-address',
  ],
};
