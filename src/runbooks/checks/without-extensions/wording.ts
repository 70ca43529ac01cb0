import type { CheckWording } from '../../model/wording.ts';
import type { withoutExtensions } from './check.ts';

export const wording: CheckWording<typeof withoutExtensions> = {
  title: 'Without extensions',
  question: 'Does app.plex.tv find the server with every extension switched off?',
  why: 'Extensions against trackers or against websites that look into your home can block plex.direct, and say nothing.',
  look: [
    'A fresh browser profile, or a guest window: extensions do not run there. When the browser asks about the local network, allow it; refused, it looks just like an extension.',
    'A private window will do only if no extension was allowed there. The question about the local network comes anew there as well.',
  ],
  findings: {
    works: {
      answer: 'Yes, without them it works',
      says: 'Without extensions Plex in the browser works.',
    },
    fails: {
      answer: 'No, it fails there too',
      says: 'Without extensions Plex in the browser fails too.',
    },
    unknown: { answer: 'I can’t try it', says: 'Whether extensions play a part is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['ublock-lan-list'],
};
