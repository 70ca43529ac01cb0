import type { CheckWording } from '../../model/wording.ts';
import type { privateWindow } from './check.ts';

export const wording: CheckWording<typeof privateWindow> = {
  title: 'Without extensions',
  question: 'Does it work without extensions, in a private window or in another browser?',
  why: 'An extension that protects privacy may take the server’s name, which ends in plex.direct, for a tracker. The page itself opens, and only the server stays away.',
  look: [
    'Open a private window, sign in at app.plex.tv and play. Most browsers leave extensions out there, except those that you allowed.',
    'Or switch all extensions off for this one site.',
  ],
  findings: {
    works: { answer: 'Yes, there it works', says: 'Without extensions it works.' },
    same: { answer: 'No, it fails there too', says: 'It fails without extensions too.' },
    unknown: { answer: 'I can’t tell', says: 'Whether an extension is in the way is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['privacy-badger-plex'],
};
