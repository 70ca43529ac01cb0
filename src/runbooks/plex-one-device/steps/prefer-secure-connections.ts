import type { Step } from '../../model/step.ts';

export const step = {
  id: 'prefer-secure-connections',
  title: 'Set “Secure connections” to “Preferred”',
  layer: 'server',
  main: false,
  why: '“Preferred” is Plex’s default: encrypted where the app can do it, and otherwise not. The two other settings each turn some apps away.',
  doThis: [
    'Open Plex Web › Settings › Network, with the advanced settings shown. Write down what “Secure connections” and “Strict TLS configuration” say.',
    'Set “Secure connections” to “Preferred” and save.',
    'Close the app that fails fully, open it, and play.',
    'If it still fails and “Strict TLS configuration” is on, switch that off for one try. It can turn old apps away.',
    'If the old app plays now, decide: leave it at “Preferred”, or give that television a newer box and go back.',
  ],
  checks: ['secure-connections'],
  expected: 'The app that failed plays, and the others go on as before.',
  ifNot: 'Nothing changes: set both back, and sign out of that app and in again.',
  safeStop:
    'Do not choose “Disabled”. Passwords and films then travel readable, and app.plex.tv may no longer reach the server.',
  undo: 'Set both back to what you wrote down.',
  routerTasks: [],
  sources: [
    'plex-network-settings',
    'plex-settings-list',
    'plexconnect-limits',
    'plex-required-rejects',
  ],
} satisfies Step;
