import type { Step } from '../../model/step.ts';

export const step = {
  id: 'publish-the-same-port',
  title: 'Make Plex publish the port you forward',
  layer: 'server',
  main: false,
  why: 'Plex may tell its apps another port than the one you forward, or none. Unless “Manually specify public port” is ticked, it may ignore a rule that you made yourself.',
  doThis: [
    'In the router, read the external port of your rule. It is the number on the internet side, not 32400 inside, unless you chose the same.',
    'Open Plex Web › Settings › Remote Access.',
    'Tick “Manually specify public port” and enter exactly that number.',
    'If the box is grey, Remote Access is off. Press “Enable Remote Access” first.',
    'Press Retry or Apply, once, and wait a full minute.',
    'If you use a proxy and filled in “Custom server access URLs”, check that each address there ends in its port, such as :443. Without one, Plex’s apps assume 32400.',
  ],
  checks: ['public-port', 'plex-status', 'port-reachable'],
  expected:
    'The page shows your public address with your port, and “Fully accessible outside your network” stays for longer than a minute.',
  ifNot:
    'If the check from outside says open and yours, the number is the same, and the page is still red, go to the step about publishing again. If everything runs through a reverse proxy, red on this page can be no fault at all: judge by whether apps away from home play.',
  safeStop: 'This step changes one number in Plex. You can leave the router as it is.',
  undo: 'Put back the number from your photo, or untick the box, and press Retry or Apply.',
  routerTasks: [],
  sources: [
    'plex-enabling-remote-access',
    'plex-docker-manual-port',
    'plex-forum-green-check',
    'plex-custom-urls',
  ],
} satisfies Step;
