import type { Step } from '../../model/step.ts';

export const step = {
  id: 'sign-in-again',
  title: 'Sign out and in again, with the right account',
  layer: 'client-app',
  main: false,
  why: 'The way in is open, so what is left is the app or the account. Apps keep the old address of a server for a while, and servers can lose their sign-in.',
  doThis: [
    'On the device that fails, look which account the app is signed in with. Home users and a second e-mail address are easily mixed up.',
    'Sign out of the app, close it fully, open it, and sign in again.',
    'Check on another device that the same account sees the server. If no device does, look at the server, not at the app.',
    'On the server, open Plex Web and check that the server is signed in and belongs to the account you expect. After a password change with “sign out all devices” it may be nobody’s.',
    'If the viewer is somebody else: check under the owner’s settings that the library is still shared with exactly that account.',
    'If all devices of one kind failed at the same hour, update that app. Old televisions and boxes can carry certificates that have run out.',
    'On Android, set “Private DNS” to “Off” for one try. Some resolvers do not answer for plex.direct.',
  ],
  checks: ['who-fails', 'symptom', 'plex-account'],
  expected: 'The server appears in the app, and a video plays away from home.',
  ifNot:
    'One app only: remove and install it again, or use another app. Everyone everywhere: compare the account that owns the server with the account of the viewers once more, then run the check from outside again.',
  safeStop:
    'Stop before you sign the server itself out or claim it again. Shared libraries and watch states hang on it. Signing out an app loses nothing.',
  undo: 'Sign in with the account that was there before. Set Private DNS back.',
  routerTasks: [],
  sources: ['plex-enabling-remote-access', 'plex-troubleshooting'],
} satisfies Step;
