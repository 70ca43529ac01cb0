import type { Step } from '../../model/step.ts';

export const step = {
  id: 'lift-the-server-limit',
  title: 'Bring the server’s limits up to date',
  layer: 'server',
  main: false,
  why: 'Numbers that once fitted an old line hold every viewer back. They count for all apps away from home.',
  doThis: [
    'Measure the upload of your line first. Without the number you only move the fault.',
    'Open Plex Web › Settings › Remote Access, with the advanced settings shown. Write down “Internet upload speed” and “Limit remote stream bitrate”.',
    'Enter the measured upload under “Internet upload speed”. Mind the unit: Mbps, not MB/s.',
    'Set “Limit remote stream bitrate” to what one viewer may use. “Original (No limit)” leaves it to the apps.',
    'In Plex Web › Settings › Network look at “Remote streams allowed per user”. A small number turns away a second stream of the same viewer.',
    'Save, stop the stream, and begin it anew.',
  ],
  checks: ['quality-limit', 'upload-room'],
  expected: 'The dashboard shows a higher bandwidth, and nothing stops to load.',
  ifNot:
    'It stops now: the limit was right, and the upload is the cause. Nothing changes: look at the quality in the app, and whether the dashboard says “Indirect”.',
  safeStop:
    'With several viewers stop at a limit that all of them together keep. “No limit” for everybody can fill your upload, for the rest of the home too.',
  undo: 'Enter the two numbers that you wrote down.',
  routerTasks: [],
  sources: [
    'plex-bandwidth-limits',
    'plex-settings-list',
    'plex-remote-access-labels',
    'plex-limit-breaks-app',
  ],
} satisfies Step;
