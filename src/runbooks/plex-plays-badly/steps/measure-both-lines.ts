import type { Step } from '../../model/step.ts';

export const step = {
  id: 'measure-both-lines',
  title: 'Measure your upload, then the viewer’s download',
  layer: 'carrier',
  main: true,
  why: 'A stream leaves through your upload and arrives through the viewer’s download. The smaller of the two decides.',
  doThis: [
    'At home, when nobody streams and no backup runs, measure with any speed test. Use a cable, or stand beside the router. Write down the upload.',
    'Measure once more in the evening. Many lines are slower then.',
    'Put the upload beside the bandwidth that the dashboard shows for all streams away from home together.',
    'Let the viewer measure in their place, on the device that fails. Write down the download.',
    'Let the viewer play the same film on another network: mobile data instead of Wi-Fi, or the other way round.',
  ],
  checks: ['upload-room', 'viewer-line'],
  expected: 'Both numbers are far larger than the stream. Then no line is the cause.',
  ifNot:
    'The upload is smaller or just as large: limit the remote streams. The viewer’s download is smaller: another network, or a lower quality in that one app.',
  safeStop: 'Do not order a faster line on one measurement. Measure on two days, and by cable.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: ['plex-bandwidth-limits', 'plex-forum-low-bandwidth'],
} satisfies Step;
