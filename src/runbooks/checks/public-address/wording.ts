import type { CheckWording } from '../../model/wording.ts';
import type { publicAddress } from './check.ts';

export const wording: CheckWording<typeof publicAddress> = {
  title: 'Your public address',
  question: 'Which public address does the outside see?',
  why: 'It is what the router’s own address is held against.',
  look: [
    'Any “what is my IP” page, opened at home on the same network as the server, without a VPN.',
  ],
  findings: {
    'ipv4-and-ipv6': {
      answer: 'An IPv4 and an IPv6 address',
      says: 'The outside sees an IPv4 and an IPv6 address.',
    },
    ipv4: { answer: 'An IPv4 address', says: 'The outside sees an IPv4 address.' },
    ipv6: {
      answer: 'An IPv6 address only',
      says: 'The companion was reached over IPv6; the IPv4 address was not seen.',
    },
    unknown: { answer: 'Not known', says: 'The public address is not known.' },
  },
  privacy: {
    sends:
      'An empty request. Like every request on the internet it shows the address it comes from.',
    to: 'The companion named on this page.',
    keeps:
      'The companion keeps nothing. This browser tab keeps the address until you close it; it never enters a link.',
  },
  sources: [],
};
