import type { Step } from '../../model/step.ts';

export const step = {
  id: 'compare-before-you-change',
  title: 'Compare before you change anything',
  layer: 'client-app',
  main: true,
  why: 'Something differs between what plays and what does not: the place, the device, the app, the account or the server. Changing one of them at a time names it.',
  doThis: [
    'Other servers: on the device that fails, open a server that somebody else shares with you. If that fails too, leave your home alone.',
    'The place: take the same device to another network, mobile data for example.',
    'The device: play with the same account on another device in the same place.',
    'The app: on the device that fails, open app.plex.tv in its browser, if it has one.',
    'The account: read in the app’s settings who is signed in, letter by letter, and which user of a Plex Home.',
    'Write down the result of each, with every word that the screen shows.',
  ],
  checks: ['who-fails', 'other-servers', 'device-says', 'server-listed'],
  expected: 'One of the five makes the difference, and the others do not.',
  ifNot:
    'None makes a difference: it fails for everyone, and the way into your home comes first. Several make one: begin with the place, then the device.',
  safeStop:
    'Do not sign the server out, reset the device or change the router for one device that fails while others play.',
  undo: 'Sign in with the account that was there before.',
  routerTasks: [],
  sources: ['plex-troubleshooting'],
} satisfies Step;
