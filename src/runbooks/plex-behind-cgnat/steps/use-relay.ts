import type { Step } from '../../model/step.ts';

export const step = {
  id: 'use-relay',
  title: 'Let Plex Relay carry it',
  layer: 'internet',
  main: false,
  why: 'Relay needs nothing but a switch. It is slow on purpose, and enough for music, for a small screen, or until another way is ready.',
  doThis: [
    'In Plex Web › Settings › Network, with the advanced settings shown, see that Relay is enabled.',
    'In the app, set the quality for streaming away from home to 2 Mbps, or 1 Mbps without a Plex Pass.',
    'Make sure that your server can convert video at that rate: play one film and look whether its processor keeps up.',
    'Make sure about the pass: Relay does not replace it. The owner’s Plex Pass is enough, or each viewer’s own pass.',
    'Play from mobile data and look at the dashboard at home.',
  ],
  checks: ['low-bitrate'],
  expected: 'It plays, and the dashboard says “Indirect”. Here that is right.',
  ifNot:
    'If no connection comes about, look whether the server is signed in and reaches the internet. If it asks for a pass, that is the account, not the way in.',
  safeStop: 'Do not buy a faster line for Relay: the limit is Plex’s.',
  undo: 'Set the quality back, and the switch if you changed it.',
  routerTasks: [],
  sources: [
    'plex-relay',
    'plex-forum-relay-limit',
    'plex-indirect',
    'plex-network-settings',
    'plex-remote-playback-requirements',
    'plex-dashboard',
  ],
} satisfies Step;
