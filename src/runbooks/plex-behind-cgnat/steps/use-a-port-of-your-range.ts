import type { Step } from '../../model/step.ts';

export const step = {
  id: 'use-a-port-of-your-range',
  title: 'Use a port from your own range',
  layer: 'carrier',
  main: false,
  why: 'On a shared address each home owns some ports. Plex does not mind which port is used outside, so one of yours is as good as 32400.',
  doThis: [
    'Find your range: on the status page of the box, in the customer area, or from your provider. Ask: “Which ports of my shared IPv4 address are mine?”',
    'Take one of them, not the first and not the last. Write it down.',
    'Delete or change the old rule for Plex, and add one: your port outside, the server’s address, port 32400 inside, TCP.',
    'If the router cannot translate ports and 32400 is not in your range, this way is closed.',
    'In Plex Web › Settings › Remote Access tick “Manually specify public port”, and enter the same port.',
    'On MAP-E the ports may come in many small pieces, and may change with your IPv6 prefix. Look again if it stops.',
    'Or ask for a full address. Free in France has it in the customer area, under Ma Freebox; restart the box half an hour later.',
  ],
  checks: ['line-kind'],
  expected: 'The check from outside, with that port, finds your server.',
  ifNot:
    'If forwarding is greyed out or every port of the range stays closed, the box or the provider keeps it shut: ask for a full address or take another way in. If it opens and another server answers, the port is a neighbour’s.',
  safeStop: 'Do not try ports one by one. Those outside your range belong to your neighbours.',
  undo: 'Delete the rule, and untick “Manually specify public port”.',
  routerTasks: ['wan-status', 'port-forward'],
  handsOverTo: 'plex-remote-access',
  sources: [
    'rfc-7597',
    'map-e-port-range',
    'map-e-box-refuses',
    'free-shared-address',
    'free-full-address',
    'plex-enabling-remote-access',
  ],
} satisfies Step;
