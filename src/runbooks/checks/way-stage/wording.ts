import type { CheckWording } from '../../model/wording.ts';
import type { wayStage } from './check.ts';

export const wording: CheckWording<typeof wayStage> = {
  title: 'Where you stand',
  question: 'Are you still choosing a way in, or does one that you set up not work?',
  why: 'Choosing asks about your viewers and your line. What was set up and fails is looked at link by link, in a runbook of its own.',
  look: [
    'A way in is what you use instead of an open port: a public address, IPv6, Relay, a private network, a tunnel, or a rented machine.',
  ],
  findings: {
    choosing: { answer: 'I am choosing', says: 'No way in is set up yet.' },
    built: {
      answer: 'I set one up, and it does not work',
      says: 'A way in was set up and does not work.',
    },
    unknown: { answer: 'I am not sure', says: 'Whether a way in was set up is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [],
};
