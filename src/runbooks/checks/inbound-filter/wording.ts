import type { CheckWording } from '../../model/wording.ts';
import type { inboundFilter } from './check.ts';

export const wording: CheckWording<typeof inboundFilter> = {
  title: 'What else can refuse',
  question: 'Which of these is there? Take the first that fits.',
  why: 'The rule is right and the outside still does not get in, so something else on the way refuses.',
  look: [
    'The provider’s app or page for its gateway: “Advanced Security” or a list of blocked threats.',
    'The firewall or security program on the server: does it allow TCP 32400 from any address, not only from the home network?',
    'A VPN client on the server.',
    'A filter by country or by address, on the router, a firewall or the server.',
  ],
  routerTask: 'firewall',
  findings: {
    'gateway-security': {
      answer: 'A security feature of the gateway has an entry for the time of the test',
      says: 'A security feature of the gateway blocked something at the time of the test.',
    },
    'host-firewall': {
      answer: 'The server’s firewall does not clearly allow 32400 from everywhere',
      says: 'The server’s own firewall does not allow 32400 from every address.',
    },
    'server-vpn': { answer: 'A VPN runs on the server', says: 'A VPN runs on the server.' },
    'source-filter': {
      answer: 'A filter by country or address is on',
      says: 'A filter by country or address is on; it may have turned our test away.',
    },
    none: {
      answer: 'None: I looked at all four',
      says: 'No gateway security, host firewall, VPN or filter is known to be in the way.',
    },
    unknown: { answer: 'I can’t tell', says: 'What else could refuse is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['xfinity-advanced-security', 'plex-firewall-ports'],
};
