import type { Step } from '../../model/step.ts';

export const step = {
  id: 'publish-the-home-address',
  title: 'Publish the server’s home address',
  layer: 'server',
  main: false,
  why: 'If Plex finds only an inner address by itself, you can tell it the right one. Apps then get both, and at home the right one answers.',
  doThis: [
    'Read the address of the machine that runs Plex, on that machine itself. Reserve it in the router, so that it stays.',
    'Plex Web › Settings › Network, with the advanced settings shown › Custom server access URLs: http://192.168.1.50:32400 with your own address. Write the port.',
    'If another address has to stay there, such as that of a proxy, put a comma between them.',
    'In a container the machine must hand port 32400 on: 32400:32400 among its published ports.',
    'On that machine and on another device at home open the very address you entered, with /identity behind it.',
    'Save. Sign out of one app at home and in again, so that it learns the address.',
    'Do not expect “LAN Networks” to do the same: Plex’s image describes that list as one for bandwidth. In one discussion it did not make up for the missing address.',
  ],
  checks: ['private-address', 'home-symptom'],
  expected: 'The app at home plays by that address, and the dashboard does not say “Indirect”.',
  ifNot:
    'The address does not open in a browser either: the container does not hand the port on, or the machine’s firewall turns it away. It opens, and a pass is still asked for: the server sees everybody come from its own gateway. Then only the host’s network or an installation without a container helps, as far as we know.',
  safeStop:
    'Do not enter addresses under “allowed without auth” to make it work: whoever comes from there is treated as the owner.',
  undo: 'Take the address out of the field again, and save.',
  routerTasks: ['dhcp-reservation'],
  sources: [
    'plex-docker',
    'plex-custom-urls',
    'plex-container-address-published',
    'plex-bridge-custom-connections',
    'plex-docker-desktop-address',
    'docker-desktop-source-address',
  ],
} satisfies Step;
