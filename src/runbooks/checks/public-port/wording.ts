import type { CheckWording } from '../../model/wording.ts';
import type { publicPort } from './check.ts';

export const wording: CheckWording<typeof publicPort> = {
  title: 'The port Plex publishes',
  question: 'Is “Manually specify public port” ticked, with the port your router forwards?',
  why: 'A forward alone is not enough. Unless that box is ticked Plex publishes a port of its own choosing and may ignore your forward.',
  look: [
    'Plex Web › Settings › Remote Access: the box “Manually specify public port” and the number beside it.',
  ],
  findings: {
    same: {
      answer: 'Ticked, with the same external port',
      says: 'Plex publishes the same port that the router forwards.',
    },
    unticked: {
      answer: 'Not ticked',
      says: '“Manually specify public port” is not ticked, so that Plex may ignore a rule made by hand.',
    },
    different: {
      answer: 'Ticked, with another port',
      says: 'Plex publishes another port than the router forwards.',
    },
    unknown: { answer: 'I can’t tell', says: 'Which port Plex publishes is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-enabling-remote-access', 'plex-docker-manual-port'],
};
