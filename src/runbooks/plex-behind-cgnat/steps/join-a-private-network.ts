import type { Step } from '../../model/step.ts';

export const step = {
  id: 'join-a-private-network',
  title: 'Join your devices in a private network',
  layer: 'client-app',
  main: false,
  why: 'A private network reaches your server from the inside, so no port has to be open to the world.',
  doThis: [
    'Tailscale is the shorter way: install it on the server and on one phone, with the same account. It finds a way through most NATs by itself and relays where it finds none.',
    'WireGuard by hand needs one end that can be reached. Behind carrier-grade NAT that is a rented machine, or a friend’s line with an open port; both your ends connect to it and keep the connection alive, for example every 25 seconds.',
    'On the server, read the address it has in the private network. Tailscale’s begin with 100.64. to 100.127., the same range as carrier-grade NAT; do not take one for the other.',
    'On the phone, Wi-Fi off and the private network on: open http://, that address, then :32400/identity.',
    'Publish that address in Plex, so that apps try it: http://, the address, :32400. The runbook for an address of your own says where.',
    'In the reports we know Plex counts such viewers as remote. A pass is then asked for.',
    'For a television, look for the app in its own store. Tailscale’s runs on Android TV.',
  ],
  checks: ['viewer-devices'],
  expected: 'On mobile data the phone shows “machineIdentifier”, and then plays.',
  ifNot:
    'If the two ends do not see each other, look in the private network’s app whether both are on. If it plays slowly, see whether the connection is direct or relayed.',
  safeStop:
    'Do not route all traffic of the phone through your home for this. The server’s address alone is enough.',
  undo: 'Empty the custom URL, and remove the app from each device.',
  routerTasks: [],
  handsOverTo: 'plex-own-url',
  sources: [
    'tailscale-behind-cgnat',
    'tailscale-derp',
    'tailscale-android-tv',
    'tailscale-addresses',
    'wireguard-notes',
    'plex-tailscale-remote',
    'plex-custom-urls',
  ],
} satisfies Step;
