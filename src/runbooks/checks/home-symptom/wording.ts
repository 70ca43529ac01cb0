import type { CheckWording } from '../../model/wording.ts';
import type { homeSymptom } from './check.ts';

export const wording: CheckWording<typeof homeSymptom> = {
  title: 'What you see at home',
  question: 'What do you see on the device at home?',
  why: 'At home Plex can fail in several ways that look alike. Each has its own first test, and none of them is a port forward.',
  look: [
    'The words on the screen of the device that fails, while it is on your own Wi-Fi or cable.',
    'Plex’s dashboard while something plays; open the entry out in full. It says whether the stream is local, remote or indirect, and which address it comes from.',
  ],
  findings: {
    'seen-as-remote': {
      answer:
        'It plays or would play, but Plex counts it as remote: a pass is asked for, the dashboard says “Remote” or “Indirect”, or the quality drops',
      says: 'A viewer at home is counted as remote.',
    },
    'not-found': {
      answer: 'The app at home does not find the server, or calls it unavailable',
      says: 'At home the app does not find the server.',
    },
    'only-browser': {
      answer: 'Only Plex in a browser fails at home; the apps play',
      says: 'Only Plex in a browser fails at home.',
    },
    'own-public-address': {
      answer: 'The apps play; only my own public address or my own domain name fails at home',
      says: 'At home only the home’s own public address or name fails.',
    },
    'one-address-for-all': {
      answer:
        'Everybody shows with one and the same address, or viewers away from home count as local',
      says: 'All viewers show with one and the same address.',
    },
    unknown: {
      answer: 'None of these, or I can’t tell',
      says: 'What is seen at home is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-dashboard', 'replex-dashboard-address', 'plex-remote-playback-requirements'],
};
