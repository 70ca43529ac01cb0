import type { CheckWording } from '../../model/wording.ts';
import type { serverLine } from './check.ts';

export const wording: CheckWording<typeof serverLine> = {
  title: 'The line the server uses',
  question: 'Does the server go out by the line that the rule is for?',
  why: 'A visit that comes in by one line has to be answered by the same one. Where the router sends the answer out by the other line, the visitor hears nothing.',
  look: [
    'On the server itself, ask for its public address; the list of commands shows how.',
    'On the router’s status page: the internet address of the line that the forwarding rule belongs to.',
    'Ask three times, some minutes apart: a router that balances may change the line.',
  ],
  routerTask: 'wan-status',
  findings: {
    same: {
      answer: 'Yes, each time the address of that line',
      says: 'The server goes out by the line that the rule is for.',
    },
    other: {
      answer: 'No, or not each time',
      says: 'The server goes out by another line than the rule is for, at least at times.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'By which line the server goes out is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['netgate-multi-wan'],
};
