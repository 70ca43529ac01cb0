import type { CheckWording } from '../../model/wording.ts';
import type { otherAddress } from './check.ts';

export const wording: CheckWording<typeof otherAddress> = {
  title: 'The other address',
  question: 'Whose is the address that the name leads to?',
  why: 'An updater that stopped and one that looks out of the wrong door need different cures.',
  look: [
    'The updater’s own page or log: when it last changed the entry, to which address, and whether it reports a fault.',
    'A VPN on the machine or router where the updater runs: the VPN’s own page names the address by which it goes out.',
    'A second line or a mobile back-up: the router’s page names an address for each.',
  ],
  findings: {
    earlier: {
      answer: 'My line had it before, or the updater’s last change is older than the line’s',
      says: 'The name leads to an address that the line had earlier.',
    },
    vpn: {
      answer: 'A VPN’s',
      says: 'The name leads to the address by which a VPN goes out.',
    },
    'other-line': {
      answer: 'My second line’s or my mobile back-up’s',
      says: 'The name leads to another line of the same home.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whose the address is is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['ddns-behind-vpn', 'ddns-second-line', 'ddns-keeps-old'],
};
