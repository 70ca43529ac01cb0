import type { CheckWording } from '../../model/wording.ts';
import type { viewerDevices } from './check.ts';

export const wording: CheckWording<typeof viewerDevices> = {
  title: 'Devices that are to play',
  question: 'Can every device that is to play run the private network’s app?',
  why: 'Phones, tablets and computers can. Android TV can, with Tailscale’s app. Many other televisions and most consoles have no such app that we know of.',
  look: [
    'Look in the app store of the device itself for Tailscale or WireGuard.',
    'A travel router that joins the private network can stand in for the app. Then its owner sets it up, not the viewer.',
  ],
  findings: {
    app: {
      answer: 'Yes, all of them',
      says: 'Every device that is to play can run the private network’s app.',
    },
    tv: {
      answer: 'No: a television, console or stick cannot',
      says: 'A device that is to play cannot run the private network’s app.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'Whether the devices can run the private network’s app is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['tailscale-android-tv'],
};
