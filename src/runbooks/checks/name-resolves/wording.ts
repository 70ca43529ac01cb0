import type { CheckWording } from '../../model/wording.ts';
import type { nameResolves } from './check.ts';

export const wording: CheckWording<typeof nameResolves> = {
  title: 'The name in the DNS',
  question: 'Does the name in your custom URL lead to an address?',
  why: 'A name that no DNS server knows cannot be reached, however well everything behind it works.',
  look: [
    'In a terminal, away from home or on mobile data: nslookup, a space, then the name alone, without https:// and without the port.',
    'Addresses under “Non-authoritative answer” mean yes. “NXDOMAIN”, “can’t find” or no address mean no.',
    'Your home’s DNS may answer differently from the rest of the world, so ask from outside.',
  ],
  findings: {
    yes: {
      answer: 'Yes, it shows an address',
      says: 'The name of the custom URL leads to an address.',
    },
    address: {
      answer: 'It is an address, not a name',
      says: 'The custom URL holds an address, not a name.',
    },
    no: { answer: 'No, it is not found', says: 'The name of the custom URL leads nowhere.' },
    unknown: { answer: 'I can’t tell', says: 'Whether the name leads to an address is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
