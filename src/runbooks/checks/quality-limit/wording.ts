import type { CheckWording } from '../../model/wording.ts';
import type { qualityLimit } from './check.ts';

export const wording: CheckWording<typeof qualityLimit> = {
  title: 'Who limits the quality',
  question: 'Where is a limit on the quality set?',
  why: 'A blurred picture that the server converts was asked for by somebody: the app, the server’s settings, or an app that lowers the quality by itself because too little comes through.',
  look: [
    'The app that plays: its settings, under “Quality” or “Video”. The entry is called “Remote Quality” or “Maximum Remote Quality” in many apps.',
    'The same menu: is “Automatically Adjust Quality” on?',
    'The server: Plex Web › Settings › Remote Access, “Limit remote stream bitrate” and “Internet upload speed”.',
  ],
  findings: {
    app: {
      answer: 'In the app: a low number for remote quality',
      says: 'The app asks for a low quality away from home.',
    },
    server: {
      answer: 'On the server: a low limit for remote streams',
      says: 'The server limits what is sent away from home.',
    },
    none: {
      answer: 'No limit in either place, or the app adjusts by itself',
      says: 'No limit is set, or the app adjusts by itself, so that most likely too little comes through on one of the two lines.',
    },
    unknown: { answer: 'I can’t tell', says: 'Who limits the quality is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-quality-suggestions',
    'plex-auto-quality',
    'plex-quality-menus',
    'plex-settings-list',
    'plex-remote-access-labels',
  ],
};
