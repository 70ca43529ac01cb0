import type { Step } from '../../model/step.ts';

export const step = {
  id: 'ease-the-conversion',
  title: 'Spare the server the conversion',
  layer: 'server',
  main: false,
  why: 'The quickest conversion is the one that does not take place. What a device can play as it is costs the server almost nothing.',
  doThis: [
    'On the dashboard read why it converts. At the video it is the work that counts.',
    'Choose the original quality in the app, if both lines carry it.',
    'Switch subtitles off for one try. Some kinds are drawn into the picture, and that converts all of it.',
    'Try another app or device. A browser can play fewer kinds of film than a television box.',
    'Count who watches at the same time. Plex Web › Settings › Transcoder, “Maximum simultaneous video transcode”, keeps some from slowing down all.',
    'In the same place look whether hardware acceleration is offered and on, and whether your machine and your account support it.',
    'For films that are often watched, make a smaller version beforehand.',
  ],
  checks: ['conversion-speed', 'stream-treatment'],
  expected: 'The dashboard says “Direct Play” or “Direct Stream”, or the processor has room.',
  ifNot:
    'It has room and it still stops: measure both lines. A video that is sent as it is may be too large for your upload.',
  safeStop:
    'Do not buy a machine on one film. First see whether the usual films need a conversion at all.',
  undo: 'Set quality, subtitles and the transcoder’s settings back.',
  routerTasks: [],
  sources: [
    'plex-direct-play',
    'plex-transcoding',
    'plex-bandwidth-limits',
    'plex-settings-list',
    'plex-not-powerful',
  ],
} satisfies Step;
