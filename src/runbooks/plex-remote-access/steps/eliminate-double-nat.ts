import type { Step } from '../../model/step.ts';

export const step = {
  id: 'eliminate-double-nat',
  title: 'Deal with two routers in a row',
  layer: 'isp-gateway',
  main: true,
  why: 'If the provider’s box and your own router both route, the outside has to be let through twice. One rule in your own router is then only half of the way.',
  doThis: [
    'Draw the line from the wall to the server and write down each box on it. A plain modem or fibre terminal does not count. A box with its own Wi-Fi or several sockets usually routes.',
    'Confirm it: your own router shows a private address on its internet side, and the first box shows the public one. If the first box does not, this is not your problem; go back to the step about your provider.',
    'Now choose one of four ways. The first that your boxes and your provider allow is the best.',
    'Way 1, bridge mode: the first box stops routing and your own router gets the public address. Ask the provider first whether telephone or television depend on that box.',
    'Way 2, access point mode: your own router stops routing and only gives Wi-Fi. The first box then does all forwarding. A mesh set in router mode is the usual candidate. The server then gets its address from the first box: do the step about an address that stays once more.',
    'Way 3, two rules in a row: on the first box forward the external port to your own router’s internet-side address; on your own router forward the same port to the server, port 32400. Reserve your router’s address on the first box so that it stays. This does work.',
    'Way 4, DMZ on the first box, pointing at your own router. Your router’s firewall then still stands in front of everything. Never point a DMZ at the Plex server itself.',
    'The first box need not translate ports: use the same number in and out on it, and let your own router lead that number to 32400. Only a single gateway that cannot translate (Xfinity) needs 32400 to 32400.',
  ],
  checks: ['router-wan', 'second-box', 'first-box-wan', 'port-reachable'],
  expected:
    'Ways 1 and 2: the box that routes now shows the public address that the outside sees. Ways 3 and 4: your own router still shows a private address, and the check from outside finds your Plex.',
  ifNot:
    '“Bridge mode is already on” is easy to believe and easy to check: look at your own router’s internet address again. Still private means that something above it still routes. Restart the first box, then your router, and look once more. If your provider locks that page, ask them to do it.',
  safeStop:
    'Stop before bridge mode if you do not know the login of the internet line or cannot reach the box afterwards. Way 3 changes the least and is as good for Plex.',
  undo: 'Ways 1 and 2: switch the mode back on the same page; some boxes need a factory reset for that, so ask your provider first, because a reset can also wipe the login of your line. Way 3: delete the two rules. Way 4: switch the DMZ off.',
  routerTasks: ['wan-status', 'bridge-mode', 'port-forward', 'dhcp-reservation', 'dmz'],
  sources: [
    'plex-enabling-remote-access',
    'rfc-1918',
    'xfinity-port-form',
    'google-bridge-mode',
    'att-bgw',
  ],
} satisfies Step;
