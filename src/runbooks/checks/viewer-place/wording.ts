import type { CheckWording } from '../../model/wording.ts';
import type { viewerPlace } from './check.ts';

export const wording: CheckWording<typeof viewerPlace> = {
  title: 'Where the viewer is',
  question: 'Where is the device that asks for a pass?',
  why: 'Away from home a pass is what Plex requires. At home it means that Plex takes a local viewer for a remote one.',
  look: ['Is that device on the same Wi-Fi or cable network as the server at that moment?'],
  findings: {
    away: {
      answer: 'Away from home, or on mobile data',
      says: 'The viewer who is asked for a pass is away from home.',
    },
    home: {
      answer: 'At home, on the same network as the server',
      says: 'A viewer inside the home is asked for a pass.',
    },
    unknown: { answer: 'I can’t tell', says: 'Where the viewer stood is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-remote-playback-requirements', 'plex-pass-at-home'],
};
