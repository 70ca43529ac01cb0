import type { Step } from '../../model/step.ts';

export const step = {
  id: 'read-the-last-word',
  title: 'Let the log say what Plex’s test came to',
  layer: 'server',
  main: true,
  why: 'The page shows one line for many faults. The server’s own log names them, if it is fresh.',
  doThis: [
    'In Plex Web › Settings › General, see that debug logging is on.',
    'Write down the time. Press Retry or Apply once in Plex Web › Settings › Remote Access, and stay on the page for a full minute.',
    'Note whether it turns green first and red after about half a minute. Green means that a mapping was made or assumed; red after it means that Plex’s test failed.',
    'Paste Plex Media Server.log, or the lines that the list of commands finds, on the diagnosis page. Nothing of it is sent.',
    'Read what it names as the last word: not reachable, not made known, the port taken, no certificate.',
    'If the log says nothing, paste the account answer instead. It tells the mapping, the error and the sign-in apart.',
  ],
  checks: ['plex-log', 'plex-account', 'plex-status'],
  expected: 'A last word that is younger than your press on Retry.',
  ifNot:
    'No line after that time: debug logging is off, it is an older file, or Remote Access is off. Green that turned red: treat the port as closed, and go on with the other runbook.',
  safeStop:
    'Nothing here changes anything but one test by Plex. Do not press Retry again and again: Plex limits how often it tests.',
  undo: 'Switch debug logging back if you do not want it.',
  routerTasks: [],
  sources: [
    'plex-forum-green-check',
    'plex-forum-not-available',
    'plex-log-reachability',
    'plex-recheck-is-costly',
    'plex-mapping-states',
  ],
} satisfies Step;
