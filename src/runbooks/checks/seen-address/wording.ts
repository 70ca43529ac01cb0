import type { CheckWording } from '../../model/wording.ts';
import type { seenAddress } from './check.ts';

export const wording: CheckWording<typeof seenAddress> = {
  title: 'The address Plex sees',
  question: 'Which address does Plex’s dashboard show for that device, while it plays?',
  why: 'The server judges by the address it sees. That address tells which way the stream took.',
  look: [
    'The entry of that device on Plex’s dashboard, opened out in full.',
    'Tautulli shows the same, if you have it; it passes on what Plex says.',
    'The device’s own address, in its network settings, to compare.',
  ],
  findings: {
    own: {
      answer: 'The device’s own home address',
      says: 'The server sees the device’s own home address.',
    },
    shared: {
      answer:
        'The address of a box in between: the router, a proxy, or a container’s gateway such as 172.17.0.1',
      says: 'The server sees the address of a box in between.',
    },
    public: {
      answer: 'My home’s public address',
      says: 'The server sees the home’s public address.',
    },
    overlay: {
      answer: 'An address of a private network, such as 100.64. to 100.127.',
      says: 'The server sees an address of a private network.',
    },
    indirect: {
      answer: 'No address of mine: it says “Indirect”',
      says: 'The stream runs through Plex Relay.',
    },
    unknown: {
      answer: 'I can’t tell, or it does not play',
      says: 'Which address the server sees is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'replex-dashboard-address',
    'home-ops-source-nat',
    'tautulli-shows-what-plex-says',
    'plex-tailscale-reported',
    'plex-indirect',
  ],
};
