import type { Step } from '../../model/step.ts';

export const step = {
  id: 'publish-the-leased-port',
  title: 'Publish the port that the VPN leases now',
  layer: 'host-firewall',
  main: false,
  why: 'A VPN provider lends a port for a time. When the lease lapses, or the VPN connects anew, another number may come, and Plex goes on publishing the old one.',
  doThis: [
    'In the VPN’s app or in the log of its container, read the port that is leased at this moment.',
    'Compare it with the public port that Plex shows.',
    'If they differ, enter the leased one under “Manually specify public port” and press Retry or Apply once.',
    'Run the check from outside from a device that comes from the same VPN address, or ask a helper elsewhere to open it: started at home without the VPN the check tests your line, and not the VPN.',
    'Find out how long the lease is. Proton’s lasts 60 seconds and has to be renewed all the time; one user of another provider was shown 62 days.',
    'See that whatever renews it runs: the app, or a program beside it. A user of gluetun saw it stop after one to five days.',
    'Better for good: keep Plex out of the VPN, and forward a port of your own line. The first runbook has the step.',
  ],
  checks: ['public-port', 'port-reachable'],
  expected:
    'Plex publishes the leased port, and from outside your server answers at the VPN’s address.',
  ifNot:
    'Right number and still closed: the lease is dead although it is shown. Connect the VPN anew, and compare again.',
  safeStop: 'Stop if the VPN’s terms forbid servers behind it. Then keep Plex out of it.',
  undo: 'Put the old number back in Plex.',
  routerTasks: [],
  handsOverTo: 'plex-remote-access',
  sources: [
    'proton-natpmp-lease',
    'gluetun-proton-plex',
    'pia-port-lifetime',
    'plex-enabling-remote-access',
  ],
} satisfies Step;
