import type { CheckWording } from '../../model/wording.ts';
import type { upnpList } from './check.ts';

export const wording: CheckWording<typeof upnpList> = {
  title: 'The router’s UPnP list',
  question: 'What does the router’s list of UPnP ports show?',
  why: 'Plex asks the router by UPnP or NAT-PMP. Whether the router heard it, refused it, or holds an old answer stands in this list and nowhere else.',
  look: [
    'In the router: UPnP, often below Advanced, NAT or Port Forwarding; look right after pressing Retry in Plex.',
    'Hold the line against two numbers: the server’s present address in your home, and the public port that Plex shows.',
    'Look at your own rules beside it: is there one for the same external port?',
  ],
  routerTask: 'upnp-table',
  findings: {
    off: {
      answer: 'UPnP is switched off, or the router has none',
      says: 'UPnP is switched off in the router, or it has none.',
    },
    collides: {
      answer: 'A line for Plex, and a rule of my own for the same port',
      says: 'A UPnP line and a rule made by hand claim the same port.',
    },
    stale: {
      answer: 'A line for Plex, but with another address or port than now',
      says: 'The UPnP line for Plex has another address than the server, or another port than Plex shows.',
    },
    'others-only': {
      answer: 'Other devices have lines, the server has none; or it has one by NAT-PMP alone',
      says: 'The router answers others, or answers the server by NAT-PMP alone; the server’s UPnP search does not arrive.',
    },
    empty: {
      answer: 'UPnP is on, and the list is empty',
      says: 'UPnP is on, and nobody has a line in the list.',
    },
    fine: {
      answer: 'A line with the right address and port; or my own rule, and UPnP is not used',
      says: 'The router’s mapping for Plex has the right address and port, or a rule made by hand does the work.',
    },
    unknown: {
      answer: 'I can’t see it',
      says: 'What the router’s UPnP list shows is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-enabling-remote-access',
    'upnp-conflict-codes',
    'upnp-manual-conflict',
    'upnp-multicast-filter',
  ],
};
