import type { CheckWording } from '../../model/wording.ts';
import type { lanIdentity } from './check.ts';

export const wording: CheckWording<typeof lanIdentity> = {
  title: 'The server inside your home',
  question: 'Does the server answer as Plex inside your home?',
  why: 'If it does not answer here, nothing from outside can work. If it does, its identity tells whether the server that answers outside is really yours.',
  look: [
    'On a device in your home open http://, then the server’s LAN address, then :32400/identity in a browser.',
    'Nothing, or an empty page? Try https:// instead of http:// and accept the warning about the certificate: the server may insist on secure connections. Read the server’s address on the server itself; the one in your rule may be old.',
  ],
  findings: {
    plex: {
      answer: 'Yes: a short text with “machineIdentifier” appears',
      says: 'Inside the home Plex answers at the server’s LAN address.',
    },
    other: {
      answer: 'Something else answers there',
      says: 'At that LAN address something answers that is not Plex.',
    },
    unreadable: {
      answer: 'Something answers, but this page may not read it',
      says: 'Something answers at the LAN address; the browser does not let this page read it.',
    },
    'permission-refused': {
      answer: 'The browser refused access to the local network',
      says: 'The browser was not allowed to look into the local network, which says nothing about the server.',
    },
    'no-answer': {
      answer: 'No: nothing answers',
      says: 'Inside the home nothing answers at the LAN address that was given.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether the server answers inside is not known.' },
  },
  privacy: {
    sends: 'One request for /identity, without any token, straight from this browser.',
    to: 'The LAN address you typed, inside your own network. Your browser may ask your permission first.',
    keeps:
      'This browser tab keeps the server’s identifier until you close it, to compare it with what answers outside.',
  },
  sources: ['plex-identity', 'plex-server-api', 'plex-docker'],
};
