import type { Step } from '../../model/step.ts';

export const step = {
  id: 'let-plex-direct-pass',
  title: 'Let plex.direct pass in the browser',
  layer: 'client-app',
  main: false,
  why: 'app.plex.tv shows the page, and the films come from your server under a name that ends in plex.direct. An extension sees a foreign name and may hold it back.',
  doThis: [
    'Open app.plex.tv in a private window, sign in and play. Most browsers leave extensions out there, except those that you allowed.',
    'If it plays, go back to the usual window and switch the extensions off one after the other, for this site only. The last one was it.',
    'In that extension allow plex.direct, or leave it off for app.plex.tv.',
    'Look at the browser’s own protection against tracking as well, and set it to its usual level for this site.',
    'Reload the page.',
  ],
  checks: ['private-window'],
  expected: 'app.plex.tv shows and plays your server, with the extension on for all other sites.',
  ifNot:
    'It fails in a private window too: try another browser, then another device in the same place.',
  safeStop: 'Do not remove your protection for all sites. One exception is enough.',
  undo: 'Remove the exception, and switch the extensions on again.',
  routerTasks: [],
  sources: ['privacy-badger-plex', 'plex-direct-in-devtools'],
} satisfies Step;
