import type { CheckWording } from '../../model/wording.ts';
import type { ipv6Line } from './check.ts';

export const wording: CheckWording<typeof ipv6Line> = {
  title: 'IPv6 at home',
  question: 'Does your line have IPv6, and can your router let a port in over it?',
  why: 'IPv6 knows no carrier NAT. Each device has its own public address, and only firewalls keep strangers out.',
  look: [
    'On the server, look for an IPv6 address that begins with 2 or 3. One that begins with fe80 or fd does not count.',
    'In the router, look for a rule that lets one port of one device in over IPv6. Some routers have none.',
    'Some providers block what comes in over IPv6. Ask, or try.',
  ],
  routerTask: 'ipv6-inbound',
  findings: {
    yes: { answer: 'Yes, both', says: 'The line has IPv6 and the router can let a port in.' },
    no: {
      answer: 'No, one of them is missing',
      says: 'The line has no IPv6, or the router cannot let a port in.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether IPv6 can be let in is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-network-settings'],
};
