import type { CheckWording } from '../../model/wording.ts';
import type { wanSource } from './check.ts';

export const wording: CheckWording<typeof wanSource> = {
  title: 'Where that address was read',
  question: 'Where did you read the address that begins with 100?',
  why: 'Tailscale uses the same range for its own network. Read on the server it says nothing about your line.',
  look: [
    'With two internet lines: the one that the forwarding rule belongs to.',
    'Was it the internet or WAN address on a page of the router itself?',
  ],
  findings: {
    'router-page': {
      answer: 'On the router’s own status page, for the line in use',
      says: 'The address was read on the router’s own status page.',
    },
    'server-or-app': {
      answer: 'On the server, in an app, or in Tailscale',
      says: 'The address was read on the server or in an app, not on the router.',
    },
    unknown: { answer: 'I don’t remember', says: 'Where the address was read is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['tailscale-addresses', 'rfc-6598'],
};
