import type { CheckWording } from '../../model/wording.ts';
import type { portTested } from './check.ts';

export const wording: CheckWording<typeof portTested> = {
  title: 'The port that was tested',
  question: 'Is the port that was tested the right one?',
  why: 'A test of another port than the one that is forwarded says nothing about your rule. It happens often, because the form begins with 32400.',
  look: [
    'The external port in your rule, or in the line for Plex in the router’s UPnP list.',
    'If Plex shows a port behind its public address, it must be the same number.',
  ],
  findings: {
    same: { answer: 'Yes, it is that number', says: 'The tested port is the one that is meant.' },
    different: {
      answer: 'No, the rule or Plex has another number',
      says: 'Another port was tested than the one that is forwarded or published.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether the right port was tested is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-status-text'],
};
