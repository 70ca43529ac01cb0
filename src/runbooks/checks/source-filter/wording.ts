import type { CheckWording } from '../../model/wording.ts';
import type { sourceFilter } from './check.ts';

export const wording: CheckWording<typeof sourceFilter> = {
  title: 'A filter by country or address',
  question: 'Does your router or firewall let in only some countries or addresses?',
  why: 'A test from outside got in, and Plex’s own may not have: Plex’s checkers come from other addresses than that test and than your viewers.',
  look: [
    'Geo-blocking, IP filter, threat list or allow-list on the router, a firewall or the server.',
  ],
  findings: {
    yes: {
      answer: 'Yes, there is such a filter',
      says: 'A filter lets in only some countries or addresses.',
    },
    no: { answer: 'No', says: 'Nothing filters by country or address.' },
    unknown: { answer: 'I can’t tell', says: 'Whether something filters by address is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
