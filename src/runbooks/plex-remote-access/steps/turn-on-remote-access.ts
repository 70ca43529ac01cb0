import type { Step } from '../../model/step.ts';

export const step = {
  id: 'turn-on-remote-access',
  title: 'Switch Remote Access on',
  layer: 'server',
  main: false,
  why: 'The red line “Not available outside your network” also appears when Remote Access is merely switched off. Then nothing is broken yet.',
  doThis: [
    'At home, open Plex Web › Settings › Remote Access, signed in as the owner.',
    'Look at the button. If it says “Enable Remote Access”, it is off.',
    'If you already have a forwarding rule, have its external port at hand.',
    'Press “Enable Remote Access”. Plex first tries to ask the router by UPnP or NAT-PMP.',
    'If you forward the port yourself, tick “Manually specify public port”, enter the external port, and press Retry or Apply.',
    'Wait a full minute on that page before you believe what it says.',
    'Run the check from outside.',
  ],
  checks: ['plex-status', 'port-reachable'],
  expected:
    'The button now offers to disable Remote Access, and the status line stays green for longer than a minute.',
  ifNot:
    'Red again at once or after half a minute: Remote Access is on, and the way in is closed. Go on with the step about forwarding a port. If the page wants you to sign in, do that first: Remote Access needs a server that is signed in.',
  safeStop:
    'Stop if you share a home and did not set up this server. Somebody may have switched it off on purpose.',
  undo: 'Press “Disable Remote Access” on the same page. A UPnP entry that Plex made lapses or can be deleted in the router.',
  routerTasks: [],
  sources: ['plex-enabling-remote-access', 'plex-forum-green-check'],
} satisfies Step;
