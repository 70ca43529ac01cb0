import type { CheckWording } from '../../model/wording.ts';
import type { nameResolves } from './check.ts';

export const wording: CheckWording<typeof nameResolves> = {
  title: 'The name in the DNS',
  question: 'Which address does the name in your custom URL lead to?',
  why: 'A name that leads nowhere, to an old address or to another line cannot be mended by anything behind it. Compare what the name shows with the address that the outside sees, instead of trusting the updater.',
  look: [
    'In a terminal, on mobile data or away from home: nslookup, a space, then the name alone, without https:// and without the port. Your home’s DNS may answer differently from the rest of the world.',
    'At home, without a VPN: the public address that the outside sees. The check “Your public address” shows it.',
    'For a tunnel, a rented machine or a private network the address is not your home’s. Compare it with the one its own page names.',
    'Two addresses, one with dots and one with colons: compare both. The one with colons has to be that of the machine where the proxy runs, not the router’s.',
  ],
  findings: {
    home: {
      answer: 'The public address of my line, just now',
      says: 'The name leads to the line’s present public address.',
    },
    meant: {
      answer:
        'The tunnel’s, the rented machine’s or the private network’s, as I meant it; or the URL holds an address',
      says: 'The custom URL leads to the address that is meant.',
    },
    private: {
      answer: 'One from inside: 192.168., 10., 172.16. to 172.31., or 100.64. to 100.127.',
      says: 'The name leads to an address that nobody outside can reach.',
    },
    other: {
      answer: 'Another public address than the one I mean',
      says: 'The name leads to another public address than the one that is meant.',
    },
    'ipv6-other': {
      answer: 'The address with dots is right, the one with colons is not',
      says: 'The name’s IPv6 address is not that of the machine that should answer.',
    },
    no: {
      answer: 'None: it is not found',
      says: 'The name of the custom URL leads nowhere.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Which address the name leads to is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['rfc-6598', 'name-stale-ipv6'],
};
