import type { Step } from '../../model/step.ts';

export const step = {
  id: 'publish-the-url',
  title: 'Publish the address, with its port',
  layer: 'server',
  main: true,
  why: 'Plex’s apps learn from Plex where your server is. A tunnel, a proxy or a private network is known to nobody until you enter it.',
  doThis: [
    'Open Plex Web › Settings › Network, and show the advanced settings.',
    'Under “Custom server access URLs” enter one address: https://, your name, :443. For a private network: http://, the address in it, :32400.',
    'Write the port always. Without one Plex assumes 32400.',
    'Never https with :80, though guides give that pair.',
    'With a tunnel or a proxy in front, “Secure connections” on Preferred lets the way inside your home stay unencrypted.',
    'Save. Sign out of one app and in again, so that it learns the address.',
  ],
  checks: ['custom-url'],
  expected:
    'The field shows one address with a port, and the app plays from outside without “Indirect”.',
  ifNot:
    'If the app still says “Indirect”, open the address with /identity from the same device: what a browser there cannot reach, the app cannot either.',
  safeStop:
    'Do not tick “allowed without auth” for any address to make it work: whoever comes from there is treated as the owner.',
  undo: 'Empty the field and save.',
  routerTasks: [],
  sources: ['plex-network-settings', 'plex-custom-urls', 'linuxserver-plex-proxy', 'plex-identity'],
} satisfies Step;
