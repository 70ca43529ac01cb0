import type { Step } from '../../model/step.ts';

export const step = {
  id: 'read-the-dashboard',
  title: 'Read the dashboard while it plays badly',
  layer: 'server',
  main: true,
  why: 'The server knows which way the stream takes, whether it converts, and how much it sends. One look at the right moment replaces an evening of guesses.',
  doThis: [
    'Let somebody play the film away from home. A phone with Wi-Fi off will do, if it shows the same fault.',
    'At home open Plex Web › Dashboard, signed in as the owner of the server. If several streams are listed, find this one by its viewer and device.',
    'Open the stream out in full.',
    'Write down whether it says “Indirect”.',
    'Write down what stands at the video: “Direct Play”, “Direct Stream” or “Transcode”.',
    'Write down the bandwidth of this stream, and that of all streams away from home together.',
    'Look at the graphs of the processor while the picture stops.',
  ],
  checks: ['stream-way', 'stream-treatment', 'conversion-speed'],
  expected:
    'You hold four things about one stream: indirect or not, converted or not, its bandwidth, and how busy the processor was.',
  ifNot:
    'If you cannot see the dashboard, you are not signed in as the owner, or that account owns another server. If the stream is missing, it plays from somewhere else: a download, another server, or one of Plex’s own channels.',
  safeStop: 'If it says “Indirect”, stop here. Nothing but the direct way matters then.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: ['plex-dashboard', 'plex-forum-low-bandwidth', 'plex-direct-play'],
} satisfies Step;
