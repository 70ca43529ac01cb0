import type { Step } from '../../model/step.ts';

export const step = {
  id: 'renew-or-replace-the-app',
  title: 'Renew the app and the device, or give the television a newer box',
  layer: 'client-app',
  main: false,
  why: 'An app that is up to date brings what it needs. A device without updates trusts only what it trusted on the day it was made.',
  doThis: [
    'Look for an update of the device itself, in its settings, and install it.',
    'Look for an update of the Plex app in the device’s store. If there is none, remove the app and install it again.',
    'Sign in with the account that was there before.',
    'If there are no updates any more, connect a box or stick that still gets some. It takes over the playing, and the television only shows the picture.',
    'At home alone, some old apps still play if they may connect without encryption. Many of Plex’s apps have a setting for insecure connections. We found no present page of Plex that names it for each app.',
  ],
  checks: ['one-kind-stopped', 'device-says'],
  expected: 'The device, or the newer box, plays away from home.',
  ifNot:
    'A fresh app on an updated device fails as well: compare account, place and server once more.',
  safeStop:
    'Away from home do not play without encryption. Do not buy anything before another device has played in the same place with the same account.',
  undo: 'If you changed the setting for insecure connections, set it back. A removed app can be installed again.',
  routerTasks: [],
  sources: ['plex-roots-2021', 'plex-roots-2021-tvs', 'webos-plex-certificate'],
} satisfies Step;
