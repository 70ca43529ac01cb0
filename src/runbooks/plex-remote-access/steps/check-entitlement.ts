import type { Step } from '../../model/step.ts';

export const step = {
  id: 'check-entitlement',
  title: 'See whose pass is missing',
  layer: 'account',
  main: false,
  why: 'Since 29 April 2025 Plex’s rules ask for a pass before your own videos play away from home. An app that asks for it has already found the server, directly or through Relay.',
  doThis: [
    'Read the exact words on the screen. “Plex Pass” or “Remote Watch Pass” means entitlement; “cannot connect” does not.',
    'Make sure that the viewer really is away from home. If not, the step about viewers at home is the right one.',
    'One of three is enough: the owner of the server has a Plex Pass, or the viewer has a Plex Pass, or the viewer has a Remote Watch Pass.',
    'Find out which account owns the server and whether it has a Plex Pass. Somebody may have claimed the server with a second account.',
    'Find out which account the viewer’s app is signed in with.',
    'Try music or photos from the same server in the same place. Plex requires a pass for video only. Music that plays shows that only video is held back; it may come through Relay, so it does not prove an open way.',
    'Try a second app, if you can. Plex introduced this app by app, so an older app may still play. That is no fix, but it tells the two causes apart.',
  ],
  checks: ['symptom', 'viewer-place'],
  expected:
    'With the owner’s pass, or the viewer’s, the same app plays the same video from the same place.',
  ifNot:
    'If the app still asks although an account has a pass, sign out of the app and in again with that account. Then look whether the server really belongs to that account or to another one.',
  safeStop:
    'Stop before you pay. First make sure that the device is truly away, and which accounts are signed in. Prices change; look them up at Plex itself.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: ['plex-remote-playback-requirements', 'plex-2025-updates', 'plex-pass-enforcement'],
} satisfies Step;
