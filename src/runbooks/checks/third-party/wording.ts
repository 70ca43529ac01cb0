import type { CheckWording } from '../../model/wording.ts';
import type { thirdParty } from './check.ts';

export const wording: CheckWording<typeof thirdParty> = {
  title: 'A company in between',
  question: 'May a company stand in between that can read the traffic and may stop it?',
  why: 'Cloudflare’s tunnel ends the encryption at Cloudflare, and Cloudflare limits video outside its paid products. Whether a tunnel falls under that is disputed.',
  look: [
    'Cloudflare’s own page on video says what it asks of those who serve it.',
    'You need a domain of your own that Cloudflare manages.',
    'What could be lost is the account, and whatever else hangs on it: use one that nothing else depends on.',
  ],
  findings: {
    accepted: { answer: 'Yes, at my own risk', says: 'A company in between is accepted.' },
    refused: { answer: 'No', says: 'A company in between is not accepted.' },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether a company in between is acceptable is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['cloudflare-video', 'cloudflared-readme', 'jellyfin-chat-rules', 'plex-tunnel-post'],
};
