import type { Step } from '../../model/step.ts';

export const step = {
  id: 'let-ipv6-in',
  title: 'Let one port in over IPv6',
  layer: 'router',
  main: false,
  why: 'Over IPv6 there is no carrier NAT. The router’s firewall is the only door, and it opens for one port of one device.',
  doThis: [
    'On the server, find its lasting IPv6 address: it begins with 2 or 3 and is not marked temporary.',
    'In Plex Web › Settings › Network, switch on “Enable server support for IPv6”, and restart the server.',
    'In the router, let TCP 32400 in to that address, from anywhere.',
    'Let TCP 32400 in over IPv6 in the server’s own firewall too; some keep separate rules for IPv6.',
    'From a network with IPv6 outside, open http://, the address in square brackets, then :32400/identity.',
    'Keep Relay on for viewers without IPv6.',
  ],
  checks: ['ipv6-line', 'ipv6-viewers'],
  expected:
    'From outside a short text with “machineIdentifier” appears, and an app with IPv6 plays.',
  ifNot:
    'Nothing appears: try a second outside network, as many have no IPv6. If that fails too, look at the server’s own firewall, then ask whether your provider lets anything in over IPv6.',
  safeStop:
    'Do not switch the router’s IPv6 firewall off, and do not open all ports of the server.',
  undo: 'Delete the rule in the router and in the server’s firewall, and switch IPv6 off in Plex again.',
  routerTasks: ['ipv6-inbound', 'firewall'],
  sources: ['plex-network-settings', 'plex-firewall-ports', 'plex-identity'],
} satisfies Step;
