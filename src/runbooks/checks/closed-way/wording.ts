import type { CheckWording } from '../../model/wording.ts';
import type { closedWay } from './check.ts';

export const wording: CheckWording<typeof closedWay> = {
  title: 'What opens the way in',
  question: 'Which of these is true of your home? Take the first that fits.',
  why: 'Each of these can close a way in that was open, without anybody changing a rule.',
  look: [
    'Where does the public port come from: a VPN provider, a rule of yours, or did you leave it to Plex?',
    'The router’s status page: does it list more than one internet line? A mobile back-up counts as one.',
    'Plex Web › Settings › Remote Access: is “Manually specify public port” ticked?',
  ],
  findings: {
    'vpn-port': {
      answer: 'The public port was given by a VPN provider',
      says: 'The public port was leased from a VPN provider.',
    },
    'several-lines': {
      answer: 'The router has more than one internet line',
      says: 'The router has more than one internet line.',
    },
    upnp: {
      answer: 'I made no rule: Plex opens the port by itself',
      says: 'No rule was made by hand; Plex asks the router to open the port.',
    },
    none: {
      answer: 'None of these: one line, and a rule of my own',
      says: 'There is one line and a rule made by hand.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'How the way in is opened is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-enabling-remote-access', 'gluetun-proton-plex'],
};
