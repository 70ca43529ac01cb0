import type { CheckWording } from '../../model/wording.ts';
import type { serverItself } from './check.ts';

export const wording: CheckWording<typeof serverItself> = {
  title: 'The server’s own screen',
  question: 'Does Plex open on the server itself?',
  why: 'If it opens there and nowhere else, something on that machine keeps the network out.',
  look: [
    'On the machine that runs Plex Media Server open http://127.0.0.1:32400/web in a browser.',
    'Without a screen: run curl http://127.0.0.1:32400/identity there.',
    'Read the machine’s own address there as well, and compare it with the one you tried.',
  ],
  findings: {
    yes: { answer: 'Yes, it opens there', says: 'On its own machine Plex answers.' },
    'yes-elsewhere': {
      answer: 'Yes, but its address is not the one I tried',
      says: 'On its own machine Plex answers; its address is another than the one that was tried.',
    },
    no: { answer: 'No, not even there', says: 'Plex does not answer even on its own machine.' },
    unknown: {
      answer: 'I can’t get to that machine',
      says: 'Whether Plex answers on its own machine is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-docker', 'plex-identity'],
};
