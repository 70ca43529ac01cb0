import type { Step } from '../../model/step.ts';

export const step = {
  id: 'match-secure-connections',
  title: 'Make both ends agree on encryption',
  layer: 'server',
  main: false,
  why: 'Plex can insist on encryption, prefer it, or go without. Your proxy’s target and your published address have to fit that.',
  doThis: [
    'In Plex Web › Settings › Network, with the advanced settings shown, read “Secure connections”, and write it down.',
    'Preferred takes both, and is what Plex advises. With it a target with http:// works, and so does a published http:// address of a private network.',
    'If you want Required, enter the target with https://. Plex’s certificate is not made for a bare address, so tell the proxy not to check it on this last stretch inside your home.',
    'With Required, do not publish any http:// address.',
    'Change one end only, save, and ask the target with /identity where the proxy runs.',
    'Between viewer and proxy nothing changes: that stays https.',
  ],
  checks: ['secure-connections', 'proxy-target'],
  expected: 'The target that is entered shows “machineIdentifier” where the proxy runs.',
  ifNot:
    'If it fails with both schemes, it is the address or a firewall. If devices at home fail since Required, some of them know no secure connection: go back to Preferred.',
  safeStop:
    'Do not choose Disabled: apps that insist on encryption would stop, and nothing is gained.',
  undo: 'Set “Secure connections” and the target back to what you wrote down.',
  routerTasks: [],
  sources: ['plex-network-settings', 'plex-proxy-required', 'plex-identity'],
} satisfies Step;
