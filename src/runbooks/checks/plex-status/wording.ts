import type { CheckWording } from '../../model/wording.ts';
import type { plexStatus } from './check.ts';

export const wording: CheckWording<typeof plexStatus> = {
  title: 'Plex’s own words',
  question: 'What does Plex show under Settings › Remote Access?',
  why: 'The words alone are ambiguous: the same red line appears when Remote Access is merely switched off, and green is no proof. Held against a connection from outside they say a lot.',
  look: [
    'At home, open Plex Web, then Settings (the spanner), then Remote Access below the server’s name.',
    'Stay on the page for a minute: some servers turn green first and red about 30 seconds later.',
  ],
  findings: {
    accessible: {
      answer: 'Green: “Fully accessible outside your network”',
      says: 'Plex shows “Fully accessible outside your network”.',
    },
    'not-available': {
      answer: 'Red: “Not available outside your network”, and Remote Access is on',
      says: 'Plex shows “Not available outside your network” although Remote Access is on.',
    },
    'green-then-red': {
      answer: 'Green at first, red after about half a minute',
      says: 'Plex turns green, then red: its own test from outside failed.',
    },
    off: {
      answer: 'Remote Access is switched off: the button says “Enable Remote Access”',
      says: 'Remote Access is switched off in Plex.',
    },
    unknown: { answer: 'I can’t tell', says: 'What Plex shows is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-enabling-remote-access',
    'plex-status-text',
    'plex-forum-green-check',
    'plex-forum-not-available',
  ],
};
