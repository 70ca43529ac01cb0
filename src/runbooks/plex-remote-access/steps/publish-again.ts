import type { Step } from '../../model/step.ts';

export const step = {
  id: 'publish-again',
  title: 'Make Plex publish itself afresh',
  layer: 'server',
  main: false,
  why: 'The outside gets in and the port is right, yet Plex says it does not. What is left is Plex’s own notice to its service, which can fail or go stale. It is then not repeated until the server starts again.',
  doThis: [
    'Press Retry or Apply once in Plex Web › Settings › Remote Access and wait a minute. Do not press it again and again: Plex limits how often it tests.',
    'Still red: press “Disable Remote Access”, wait a minute, press “Enable Remote Access”. Check that “Manually specify public port” still holds your port.',
    'Still red: restart Plex Media Server itself, when nobody is watching, and wait two minutes.',
    'Look in Plex Media Server.log for “mapping state set to”. “Mapped - Not Published (No server)” means that registering failed; a restart is the known cure. “Unknown” appears at every start and means nothing.',
    'Make sure that the server is signed in. After a change of the account’s password it may not be.',
    'Only after a move to another machine or a restored backup: stop Plex, rename the folder “Cache” in its data folder to “Cache-old”, and start Plex. It builds a new one. That this helps is known to us second-hand only, and not tested.',
  ],
  checks: ['plex-status', 'port-reachable', 'plex-log'],
  expected: 'The page turns green and is still green after two minutes.',
  ifNot:
    'If apps away from home play although the page is red, leave it: behind a reverse proxy or with a filter, red need not be a fault. Otherwise keep the log lines and ask in Plex’s forum with them.',
  safeStop:
    'Stop before you sign the server out of your account or delete anything. Renaming can be taken back, deleting cannot.',
  undo: 'Nothing to undo for Retry and a restart. If you renamed the folder: stop Plex, remove the new “Cache”, give the old one its name back, start Plex.',
  routerTasks: [],
  sources: [
    'plex-recheck-is-costly',
    'plex-mapping-states',
    'plex-log-reachability',
    'plex-forum-not-available',
    'plex-enabling-remote-access',
  ],
} satisfies Step;
