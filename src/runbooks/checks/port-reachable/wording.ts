import type { CheckWording } from '../../model/wording.ts';
import type { portReachable } from './check.ts';

export const wording: CheckWording<typeof portReachable> = {
  title: 'The way in from outside',
  question: 'Does the outside get in?',
  why: 'Only a connection made from outside proves it. Equal addresses, a green tick or an active mapping do not.',
  look: [
    'Started at home, on the same network as the server, without a VPN. From a phone on mobile data it would test the mobile carrier instead.',
  ],
  findings: {
    'open-yours': {
      answer: 'Open, and the server that answers is yours',
      says: 'From outside the port is open and your own Plex server answers.',
    },
    'open-plex': {
      answer: 'Open, and a Plex server answers',
      says: 'From outside the port is open and a Plex server answers; whether it is yours was not compared.',
    },
    'open-other': {
      answer: 'Open, but something else answers',
      says: 'From outside the port is open, but what answers is not your Plex server.',
    },
    refused: {
      answer: 'Refused at once',
      says: 'From outside the connection is refused at once: a box answered, and said no.',
    },
    'unreachable-at-once': {
      answer: 'Unreachable, said at once',
      says: 'A box on the way said at once that the target cannot be reached: a firewall that rejects, or a router that has no way there.',
    },
    'unreachable-delayed': {
      answer: 'Unreachable, said after about three seconds',
      says: 'A router looked for the target for three seconds and found no device: nobody has that address at this moment, or the device there is off or asleep.',
    },
    timeout: {
      answer: 'No answer at all',
      says: 'From outside nothing answers: no forward, or something on the way drops the connection.',
    },
    'inside-only': {
      answer: 'Plex answers, but the companion stands inside my home',
      says: 'Plex answers from inside the home. That proves nothing about the way in from outside.',
    },
    unknown: {
      answer: 'Not measured, or I can’t tell',
      says: 'Whether the outside gets in is not known.',
    },
  },
  privacy: {
    sends: 'The port number. The address is the one your request comes from; it cannot be chosen.',
    to: 'The companion named on this page, which then tries to connect to that address and port and, if it is open, asks for /identity.',
    keeps: 'The companion keeps nothing. This browser tab keeps the result until you close it.',
  },
  sources: ['plex-identity', 'plex-server-api'],
};
