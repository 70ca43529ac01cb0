import type { CheckWording } from '../../model/wording.ts';
import type { proxyLogAddress } from './check.ts';

export const wording: CheckWording<typeof proxyLogAddress> = {
  title: 'The address in the proxy’s log',
  question: 'Whose address does the proxy’s own log show for somebody away from home?',
  why: 'Either the proxy sees the viewer and does not hand that on, or it never sees the viewer, because something before it puts its own address there. The two have different cures.',
  look: [
    'Open your name on a phone with Wi-Fi off, and look for that request in the access log of the proxy at home.',
    'The phone’s own address: a site that shows the visitor’s address, opened on the phone.',
    'With a tunnel or a rented machine, look at the proxy or program that hands over to Plex.',
  ],
  findings: {
    viewer: {
      answer: 'The phone’s own',
      says: 'The proxy sees the viewer’s own address.',
    },
    same: {
      answer: 'Always the same one: a container’s, the router’s, the tunnel’s or a machine’s',
      says: 'The proxy sees the same address for everybody.',
    },
    unknown: {
      answer: 'There is no log, or I can’t look',
      says: 'Whose address the proxy sees is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-proxy-forwarded-for', 'docker-source-address'],
};
