import type { Step } from '../../model/step.ts';

export const step = {
  id: 'use-a-better-network',
  title: 'Improve the viewer’s end',
  layer: 'client-network',
  main: false,
  why: 'The last metres are often the slowest part: a wall between the device and the Wi-Fi, or a line that many share.',
  doThis: [
    'Play close to the Wi-Fi of that place, or by cable. If it is better there, it is the Wi-Fi.',
    'Play over mobile data, or on another Wi-Fi. If it is better there, it is the line of that place.',
    'Switch a VPN on that device off for one try. It adds a detour.',
    'If there is no better network, lower the quality in that one app. The next step says where.',
    'For a journey, download films before you leave, where your plan with Plex allows it.',
  ],
  checks: ['viewer-line'],
  expected: 'It plays through, with nothing changed at your home.',
  ifNot: 'As bad everywhere: it is not the viewer’s network. Look at the upload and the server.',
  safeStop: 'Change nothing at home for one slow place. Others would pay for it.',
  undo: 'Switch the VPN back on, and set the quality back when you are on a better network.',
  routerTasks: [],
  sources: ['plex-forum-low-bandwidth', 'plex-auto-quality'],
} satisfies Step;
