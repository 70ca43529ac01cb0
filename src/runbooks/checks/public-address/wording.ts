import type { CheckWording } from '../../model/wording.ts';
import type { publicAddress } from './check.ts';
import type { EchoFault } from './value.ts';

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
      says: 'The outside sees an IPv6 address; the IPv4 address was not seen.',
    },
    unknown: { answer: 'Not known', says: 'The public address is not known.' },
  },
  privacy: {
    sends:
      'An empty request. Like every request on the internet it shows the address it comes from.',
    to: 'The companion named on this page. One inside your home sees no public address; if its operator named echo services, this page names them too, and the companion asks them only when you press the button beside their names.',
    keeps:
      'The companion keeps no result; its log, if it has one, holds the time and a shortened address. This browser tab keeps the address until you close it; it never enters a link.',
  },
  sources: [],
};

/** Why an echo service’s answer is left out, behind its name. */
export const echoFaultWording: Record<EchoFault, string> = {
  'no-answer': 'did not answer',
  'other-status': 'answered with an error, or sent the companion elsewhere',
  'too-long': 'answered with more text than an address has',
  'no-address': 'answered with something that is no address of that kind',
  'not-public': 'named an address that nobody has on the internet',
};
