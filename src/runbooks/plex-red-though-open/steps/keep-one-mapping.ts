import type { Step } from '../../model/step.ts';

export const step = {
  id: 'keep-one-mapping',
  title: 'Keep one of the two mappings',
  layer: 'router',
  main: false,
  why: 'A rule of yours and a UPnP line for the same port contradict each other. Makers of routers decide for themselves which one wins, and it may change with a restart.',
  doThis: [
    'Photograph both: the rule, and the line in the UPnP list.',
    'Keep the rule. See that it names the server’s present address, port 32400, TCP.',
    'In Plex tick “Manually specify public port” with the rule’s external port, and press Retry or Apply once. From then on Plex asks for no UPnP line.',
    'Delete the UPnP line in the router if it lets you. Otherwise it lapses, or goes with a restart of the router.',
    'Look for a second server, an old container or a download program that asks for the same external port.',
    'Run the check from outside.',
  ],
  checks: ['upnp-list', 'public-port', 'port-reachable'],
  expected: 'One mapping for that external port, and the check from outside finds your server.',
  ifNot:
    'The line comes back: some program still asks for it. Choose another external port for the rule and for Plex.',
  safeStop:
    'Stop if the line belongs to another device. Take another external port for Plex instead.',
  undo: 'Put the box in Plex back as it was, and delete the rule if you made it now. Programs ask for their UPnP lines again by themselves.',
  routerTasks: ['upnp-table', 'port-forward'],
  sources: ['upnp-conflict-codes', 'upnp-manual-conflict', 'plex-enabling-remote-access'],
} satisfies Step;
