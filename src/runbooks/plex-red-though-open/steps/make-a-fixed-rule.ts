import type { Step } from '../../model/step.ts';

export const step = {
  id: 'make-a-fixed-rule',
  title: 'Open the port by hand, and tell Plex',
  layer: 'router',
  main: false,
  why: 'A rule made by hand does not have to be found, asked for or renewed. It takes the place of everything that UPnP can get wrong.',
  doThis: [
    'Read the router’s UPnP list once more and take a photo. You need it to see what was there.',
    'Make one rule, as the router task below says: an external port of your choice to the server’s address, port 32400, TCP.',
    'Reserve the server’s address in the router, so that the rule goes on to fit.',
    'In Plex Web › Settings › Remote Access tick “Manually specify public port”, enter the external port, and press Retry or Apply once.',
    'Leave UPnP on for the rest of the house: consoles and some games rely on it. Plex asks the router for nothing any more.',
    'Run the check from outside with that port. Lines in the log that say that no router answered do not matter from now on.',
  ],
  checks: ['upnp-list', 'public-port', 'port-reachable'],
  expected: 'The check from outside finds your server, and the page is green after a minute.',
  ifNot:
    'Closed all the same: a NAT above the router, or a firewall. The first runbook finds which.',
  safeStop:
    'Stop if the address on the router’s internet side is private or begins with 100.64. to 100.127. A rule here cannot help then.',
  undo: 'Delete the rule and the reservation, untick “Manually specify public port”, and press Retry or Apply.',
  routerTasks: ['port-forward', 'dhcp-reservation', 'upnp-table'],
  handsOverTo: 'plex-remote-access',
  sources: ['plex-enabling-remote-access', 'plex-docker-manual-port', 'upnp-and-consoles'],
} satisfies Step;
