import type { CheckWording } from '../../model/wording.ts';
import type { ownUrlSymptom } from './check.ts';

export const wording: CheckWording<typeof ownUrlSymptom> = {
  title: 'What you see',
  question: 'What do you see with your own address?',
  why: 'A way in that is shut, a red page, viewers who all look alike and a server that asks nobody for a sign-in have nothing in common but the address of your own. Each has causes of its own.',
  look: [
    'Away from home, on mobile data: does an app get in, and does the dashboard say “Indirect” while it plays?',
    'The address that the dashboard shows beside somebody who watches away from home.',
    'A private window, in which nobody is signed in to Plex, with https://, your name, :443/web. Do libraries appear?',
  ],
  findings: {
    'not-reached': {
      answer: 'Apps do not get in, or play “Indirect”; or I have just set it up',
      says: 'Apps do not take the way in by the person’s own address, or it was only just set up.',
    },
    'red-but-plays': {
      answer: 'Apps away from home play, without “Indirect”, but Plex’s page is red',
      says: 'Apps play by the person’s own address, and Plex’s Remote Access page is red.',
    },
    'viewers-alike': {
      answer: 'People away from home are all shown with one address, or as local',
      says: 'The dashboard shows people away from home with one and the same address, or as local.',
    },
    'no-sign-in': {
      answer: 'The server opens to a private window without any sign-in',
      says: 'Through the person’s own address the server opens without a sign-in.',
    },
    unknown: {
      answer: 'I am not sure',
      says: 'What fails with the person’s own address is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-indirect', 'plex-proxy-remote-access', 'plex-without-auth'],
};
