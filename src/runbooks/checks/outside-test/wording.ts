import type { CheckWording } from '../../model/wording.ts';
import type { outsideTest } from './check.ts';

export const wording: CheckWording<typeof outsideTest> = {
  title: 'A test on another site',
  question: 'What does a port test on another website say?',
  why: 'Our companion could not look in from outside, so another tester has to. It says less than ours: open does not prove that Plex answered.',
  look: [
    'At home, on the same network as the server and without a VPN, open a port-check website and give it your external port.',
    'Do not start it from a phone on mobile data: such sites test the address they are opened from, which would be your mobile carrier’s.',
  ],
  findings: {
    open: {
      answer: 'Open, or “success”',
      says: 'A port test on another site says the port is open.',
    },
    closed: {
      answer: 'Closed, refused, or timed out',
      says: 'A port test on another site says the port is closed.',
    },
    unknown: { answer: 'I can’t run one', says: 'Nobody has tested the port from outside.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['port-check-tests-caller'],
};
