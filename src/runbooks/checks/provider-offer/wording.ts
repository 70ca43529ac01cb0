import type { CheckWording } from '../../model/wording.ts';
import type { providerOffer } from './check.ts';

export const wording: CheckWording<typeof providerOffer> = {
  title: 'What your provider offers',
  question: 'Can your provider give you a public IPv4 address?',
  why: 'It is the way with the fewest surprises: every app and every viewer works, and nobody stands in between. Asking costs nothing.',
  look: [
    'Your provider’s help pages or customer area: look for “public IPv4”, “dual stack”, “static IP” or “opt out of CGNAT”.',
    'Or ask: “Can I have a public IPv4 address of my own, with all ports, and what does it take?”',
    'Starlink gives a public address on some of its plans only.',
  ],
  findings: {
    yes: { answer: 'Yes, and I would take it', says: 'The provider gives a public IPv4 address.' },
    no: {
      answer: 'No, or not on terms that I accept',
      says: 'The provider gives no public IPv4 address on acceptable terms.',
    },
    unknown: { answer: 'I have not asked', says: 'What the provider offers is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['starlink-addresses', 'rfc-6598'],
};
