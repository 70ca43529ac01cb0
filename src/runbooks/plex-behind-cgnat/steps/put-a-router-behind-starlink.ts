import type { Step } from '../../model/step.ts';

export const step = {
  id: 'put-a-router-behind-starlink',
  title: 'Put a router of your own behind Starlink',
  layer: 'carrier',
  main: false,
  why: 'Starlink’s NAT lets nothing in, and its router has no forwarding. With the public address switched on and a router of your own, both are out of the way.',
  doThis: [
    'First the address: sign in to your Starlink account and look for the public IPv4 option. Starlink’s page gives it to priority plans. Without it, stop here and take another way in.',
    'Take a router that forwards ports. You may own one already.',
    'Switch Starlink’s own router to bypass mode, which turns its routing off, and connect yours to it. Starlink’s app has the switch; we have not seen its label.',
    'Switch the public IPv4 option on in the account, then restart the dish and your router.',
    'Read the internet address on your router. It must be the one that the outside sees.',
    'Add one rule on your router: your external port to the server’s address, port 32400, TCP.',
    'The address may change after a move or an update, says Starlink. Plex tells its apps the new one by itself.',
  ],
  checks: ['line-kind', 'provider-offer'],
  expected:
    'Your router shows a public address, the same that the outside sees, and the check from outside finds your server.',
  ifNot:
    'Still an address from 100.64. to 100.127.: the option is not on, or the restart is missing. A private address such as 192.168.: Starlink’s router still routes.',
  safeStop:
    'Do not change to a dearer plan for this before you have tried a private network or Relay for a week.',
  undo: 'Switch bypass mode off, or reset Starlink’s router, and connect everything to it again. Switch the option off in the account.',
  routerTasks: ['wan-status', 'port-forward', 'bridge-mode'],
  handsOverTo: 'plex-remote-access',
  sources: ['starlink-addresses', 'rfc-6598', 'plex-enabling-remote-access'],
} satisfies Step;
