import type { CheckWording } from '../../model/wording.ts';
import type { addressDifference } from './check.ts';

export const wording: CheckWording<typeof addressDifference> = {
  title: 'Two public addresses',
  question: 'Why might your router and the outside show different public addresses?',
  why: 'A VPN or a second line explains it without any fault. Without one, the carrier may use public-looking addresses behind its own NAT.',
  look: [
    'Are you on the same network as the server at this moment?',
    'A VPN app, a proxy, or iCloud Private Relay on the device you are using now.',
    'A VPN client on the router or on the server.',
    'If echo services told the public address: a VPN on the machine where the companion runs. If that is neither the server nor the router, it counts as this device.',
    'A second internet line, or a mobile back-up, on the router.',
  ],
  findings: {
    'vpn-on-this-device': {
      answer:
        'A VPN, proxy or Private Relay on this device, or it is not on my home network now (mobile data, hotel, work)',
      says: 'This device does not come from the home’s own line.',
    },
    'vpn-on-router-or-server': {
      answer: 'A VPN on the router or the server',
      says: 'A VPN runs on the router or the server.',
    },
    'several-lines': {
      answer: 'The router has more than one internet line',
      says: 'The router has more than one internet line.',
    },
    none: {
      answer: 'None of these',
      says: 'No VPN, proxy or second line explains the difference.',
    },
    unknown: { answer: 'I can’t tell', says: 'Why the two addresses differ is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['apple-private-relay'],
};
