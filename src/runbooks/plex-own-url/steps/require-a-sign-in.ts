import type { Step } from '../../model/step.ts';

export const step = {
  id: 'require-a-sign-in',
  title: 'Make everybody sign in',
  layer: 'server',
  main: false,
  why: 'An address that is allowed without a sign-in lets in whoever comes from it. Behind a proxy or tunnel that is the whole world, with the rights of the owner.',
  doThis: [
    'Switch the tunnel or the forward off while you look, if you are not sure.',
    'In Plex Web › Settings › Network, with the advanced settings shown, read “List of IP addresses and networks that are allowed without auth”. Copy it.',
    'Empty it, and save.',
    'In a private window on mobile data, open https://, your name, :443/web. It must ask for a sign-in.',
    'See that the server is signed in to your account: the text at /identity shows “claimed” as 1.',
    'A container may set the list each time it starts, by ALLOWED_NETWORKS or a setting like it. Take that out as well.',
    'If one old device at home needs the exception, allow its own address alone, and never a range in which the proxy stands.',
  ],
  checks: ['allowed-networks', 'own-url-symptom'],
  expected:
    'Without a sign-in no library appears, neither from outside nor in a private window at home.',
  ifNot:
    'If it is still open, look whether the list came back after a restart. If /identity shows “claimed” as 0, sign the server in.',
  safeStop: 'Leave the way in shut until a private window is asked to sign in.',
  undo: 'The copied list can be put back, but put back nothing that holds the proxy.',
  routerTasks: [],
  sources: [
    'plex-without-auth',
    'plex-without-auth-admin',
    'plex-docker',
    'plex-docker-no-auth',
    'plex-identity',
  ],
} satisfies Step;
