import type { CheckWording } from '../../model/wording.ts';
import type { allowedNetworks } from './check.ts';

export const wording: CheckWording<typeof allowedNetworks> = {
  title: 'Networks without a sign-in',
  question: 'What stands in “List of IP addresses and networks that are allowed without auth”?',
  why: 'Whoever comes from an address in that list needs no account. Behind a proxy everybody comes from the proxy’s address.',
  look: [
    'Plex Web › Settings › Network, with the advanced settings shown.',
    'A container’s network is often 172.17. to 172.31.; a proxy on the server itself is 127.0.0.1; a range such as 192.168.1.0/255.255.255.0 holds a proxy in your home as well.',
  ],
  findings: {
    'holds-proxy': {
      answer: 'An address or range in which my proxy stands',
      says: 'The list of networks without a sign-in holds the proxy’s address.',
    },
    'others-only': {
      answer: 'Only addresses that are not the proxy’s',
      says: 'The list of networks without a sign-in does not hold the proxy’s address.',
    },
    empty: {
      answer: 'Nothing',
      says: 'No network is allowed without a sign-in.',
    },
    unknown: {
      answer: 'I can’t look, or do not know my proxy’s address',
      says: 'Whether the proxy’s address is allowed without a sign-in is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-without-auth', 'plex-docker-no-auth'],
};
