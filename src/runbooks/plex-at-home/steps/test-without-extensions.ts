import type { Step } from '../../model/step.ts';

export const step = {
  id: 'test-without-extensions',
  title: 'Try Plex without extensions',
  layer: 'client-app',
  main: false,
  why: 'Some extensions keep websites from reaching into your home, which is what app.plex.tv has to do. They block quietly, and the page says only that the server is not available.',
  doThis: [
    'Open a fresh browser profile or a guest window, sign in at app.plex.tv, and allow the local network if the browser asks.',
    'It works there: go back to your own profile, and switch off the extensions for app.plex.tv, those against trackers and advertisements first. Reload after each.',
    'In the one that it is, allow plex.direct on app.plex.tv, or take this site out of it.',
    'uBlock Origin has a list that keeps websites out of the home network. It lets plex.direct pass on app.plex.tv, and on no other site: if you open Plex under a name of your own, make an exception for that name.',
    'A browser with a blocker of its own, such as a shield beside the address: switch it off for this site.',
    'Or leave everything as it is, and use http://, the server’s home address and :32400/web.',
  ],
  checks: ['without-extensions', 'local-network-permission'],
  expected: 'In your own profile app.plex.tv shows the server, with the other extensions on.',
  ifNot:
    'It fails in a fresh profile too: no extension is the cause. Look at the browser’s permission, then at the plex.direct name.',
  safeStop: 'Do not remove a blocker for good. One exception for one site is enough.',
  undo: 'Switch the extension on again, and take the exception out.',
  routerTasks: [],
  sources: ['ublock-lan-list', 'chrome-local-network-access'],
} satisfies Step;
