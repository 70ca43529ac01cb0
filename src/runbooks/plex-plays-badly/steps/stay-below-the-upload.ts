import type { Step } from '../../model/step.ts';

export const step = {
  id: 'stay-below-the-upload',
  title: 'Keep all streams below your upload',
  layer: 'carrier',
  main: false,
  why: 'A stream that is larger than the line can only stop. A smaller one plays, with a smaller picture.',
  doThis: [
    'Take the smallest upload that you measured, and leave some of it free for everything else at home.',
    'Divide the rest by the number of viewers who watch at the same time. That is what one stream may use.',
    'Open Plex Web › Settings › Remote Access, with the advanced settings shown, and write down what stands there.',
    'Enter the measured upload under “Internet upload speed”, and the limit for one stream under “Limit remote stream bitrate”.',
    'Let backups and cameras send at night. Some have a limit of their own.',
    'Play again, and watch the processor: the server now has to convert what is above the limit.',
  ],
  checks: ['upload-room', 'conversion-speed'],
  expected: 'The bandwidth on the dashboard stays below your upload, and it plays without a stop.',
  ifNot:
    'It stops although it is below: measure the viewer’s line. The processor is at its limit: smaller versions of the films, made beforehand, spare both. An app that reports an error at the limit needs the lower quality set in the app itself.',
  safeStop:
    'Plex says that most of these limits need a Plex Pass of the server’s owner. Without one set the quality in each app instead, and pay for nothing yet.',
  undo: 'Enter the numbers that you wrote down.',
  routerTasks: [],
  sources: [
    'plex-bandwidth-limits',
    'plex-settings-list',
    'plex-remote-access-labels',
    'plex-limit-breaks-app',
  ],
} satisfies Step;
