import type { CheckWording } from '../../model/wording.ts';
import type { intrusionPrevention } from './check.ts';

export const wording: CheckWording<typeof intrusionPrevention> = {
  title: 'Intrusion prevention',
  question: 'What does Plex show while the router’s intrusion prevention is off?',
  why: 'Intrusion prevention drops what looks like an attack, and does not always leave a line about it. Only a short test without it shows whether it is in the way.',
  look: [
    'Its names: IPS, IDS/IPS, threat management, threat prevention, Suricata, Snort. It sits in the router, or in a firewall before it.',
    'Write its setting down. Switch it to “detect only”, or off, for ten minutes, and leave the firewall and the rule as they are.',
    'Wait five minutes before you press Retry in Plex: on UniFi gateways an address that was blocked stays blocked for that long.',
  ],
  findings: {
    'turns-green': {
      answer: 'Green without it, red with it',
      says: 'Without intrusion prevention Plex’s page turns green, and with it red.',
    },
    'stays-red': {
      answer: 'Red all the same',
      says: 'Plex’s page stays red without intrusion prevention.',
    },
    'not-there': {
      answer: 'There is none',
      says: 'The router has no intrusion prevention, or it is off.',
    },
    unknown: {
      answer: 'I can’t try that',
      says: 'Whether intrusion prevention is in the way is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['unifi-threat-management', 'suricata-exception-policies'],
};
