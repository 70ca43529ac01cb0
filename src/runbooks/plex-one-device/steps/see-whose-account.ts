import type { Step } from '../../model/step.ts';

export const step = {
  id: 'see-whose-account',
  title: 'See whose account the device has, and whom you share with',
  layer: 'account',
  main: false,
  why: 'A server appears only for the accounts that it is shared with. One letter in an e-mail address makes another account.',
  doThis: [
    'On the device that fails, open the app’s settings and read the account and the user. Compare it with a device that plays.',
    'If a Plex Home is in use, switch to the user whom the libraries belong to.',
    'Look under “More” or in the list of all sources. A server may be there and not be pinned.',
    'On the owner’s side: Plex Web › Settings › Manage Library Access. See whether exactly that account is listed, and with which libraries.',
    'On the viewer’s side: look in the e-mail and in Plex Web for an invitation that nobody accepted.',
    'If the account was the wrong one, sign out of the app and in with the right one.',
  ],
  checks: ['server-listed'],
  expected: 'The server is listed on that device, with its libraries.',
  ifNot:
    'It is shared with exactly that account and still not listed: let the owner see whether the server is signed in. After a change of the password it may not be.',
  safeStop:
    'Do not remove a share to make it anew before you have written down its libraries and limits. What that viewer has watched may hang on it.',
  undo: 'Sign in with the account that was there before.',
  routerTasks: [],
  sources: ['plex-accept-invitation', 'plex-forum-adding-users', 'plex-pinning'],
} satisfies Step;
