import type { CheckWording } from '../../model/wording.ts';
import type { phoneDns } from './check.ts';

export const wording: CheckWording<typeof phoneDns> = {
  title: 'The device’s own DNS',
  question: 'Does it work with private DNS, every blocking app and every VPN off?',
  why: 'A device with a DNS of its own ignores that of the network it is on. If that DNS does not answer for plex.direct, no Plex server is found, on any network.',
  look: [
    'Android: Settings › Network & internet › Private DNS. Set it to “Off” for one try. On some phones it stands under “Connections”.',
    'iPhone and iPad: a DNS app or profile appears under Settings › General › VPN & Device Management.',
    'Switch off a VPN and apps that block advertising as well. Then close Plex fully and try again.',
  ],
  findings: {
    works: {
      answer: 'Yes, then it works',
      says: 'With private DNS, blocking apps and VPN off it works.',
    },
    same: {
      answer: 'No, it stays as it is, or nothing of this is on',
      says: 'Private DNS, blocking apps and VPN make no difference, or none of them is on.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether the device’s own DNS is in the way is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['android-private-dns', 'android-tv-private-dns', 'resolver-blocked-plex'],
};
