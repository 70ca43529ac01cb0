import type { CheckWording } from '../../model/wording.ts';
import type { overlayPath } from './check.ts';

export const wording: CheckWording<typeof overlayPath> = {
  title: 'How Tailscale connects',
  question: 'Does Tailscale say “direct” or “relay” for that device?',
  why: 'Tailscale goes straight from device to device where it can. Where it cannot, it passes everything through a relay of its own, and that is slower.',
  look: [
    'While it plays, type tailscale status on the server. The line of the device that plays says “direct” with an address, or “relay” with a short name.',
    'tailscale ping and the name of that device says the same: “via DERP” is the relay.',
    'The first moments always go through the relay. Look again after half a minute.',
  ],
  findings: {
    relayed: {
      answer: '“relay”, or “via DERP” in each line',
      says: 'Tailscale passes the stream through a relay.',
    },
    direct: { answer: '“direct”', says: 'Tailscale connects the two devices directly.' },
    unknown: { answer: 'I can’t tell', says: 'How Tailscale connects is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['tailscale-connection-types', 'tailscale-derp'],
};
