import type { CheckWording } from '../../model/wording.ts';
import type { routerWan } from './check.ts';

export const wording: CheckWording<typeof routerWan> = {
  title: 'The router’s internet address',
  question: 'Which internet address does your router show, the one the server is connected to?',
  why: 'It tells whether somebody else’s NAT sits above the router. If one does, a rule in this router alone does not let the outside in.',
  look: [
    'With a mesh or two routers: the one whose network the server is in. The first three numbers of its home address match the server’s.',
    'In the router’s own pages, on the page called Status, Internet, WAN or Network: the IPv4 address of the internet side.',
    'Not the address of the router in your home (often 192.168.x.1), and not an address read on the server.',
  ],
  routerTask: 'wan-status',
  findings: {
    'same-as-public': {
      answer: 'The same address that the outside sees',
      says: 'The router has the very address that the outside sees: no NAT above it.',
    },
    'carrier-grade': {
      answer: 'It begins with 100.64. to 100.127.',
      says: 'The router has an address from 100.64.0.0/10, which carriers use behind their own NAT.',
    },
    private: {
      answer: 'It begins with 10., 172.16. to 172.31., or 192.168.',
      says: 'The router has a private address: there is another NAT above it.',
    },
    'ds-lite': {
      answer: 'It begins with 192.0.0.',
      says: 'The router has an address from 192.0.0.0/29: IPv4 is carried over IPv6 (DS-Lite or 464XLAT).',
    },
    'no-ipv4': {
      answer: 'It shows an IPv6 address and no IPv4 address',
      says: 'The router has no IPv4 address of its own, only IPv6.',
    },
    'other-public': {
      answer: 'Another public address than the outside sees',
      says: 'The router has a public address, but not the one the outside sees.',
    },
    unknown: {
      answer: 'I can’t find it, or I can’t compare it',
      says: 'The router’s internet address is not known.',
    },
  },
  privacy: {
    sends: 'Nothing: the address you type is compared in this browser.',
    to: 'Nobody.',
    keeps:
      'This browser tab keeps it until you close it. A link carries only the verdict, never the address.',
  },
  sources: ['iana-ipv4-special', 'rfc-1918', 'rfc-6598', 'rfc-6333', 'rfc-7335'],
};
