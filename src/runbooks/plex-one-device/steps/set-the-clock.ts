import type { Step } from '../../model/step.ts';

export const step = {
  id: 'set-the-clock',
  title: 'Set the clock of the device',
  layer: 'client-app',
  main: false,
  why: 'A certificate is good from one day to another. A device that lives in another year refuses all of them.',
  doThis: [
    'Open the device’s settings for date and time. Look at the year, not only at the hour.',
    'Set date, time and time zone to automatic. If it offers no such thing, set them by hand.',
    'Restart the device, and look at the date once more.',
    'Open any other secure page or app on it, then Plex.',
  ],
  checks: ['device-clock', 'device-says'],
  expected: 'The date stays right after a restart, and the message about the certificate is gone.',
  ifNot:
    'The date falls back with each restart: the device cannot keep it, and has to get it from the network. The date is right and the message stays: look at the age of the device.',
  safeStop: 'Never tell a device to accept every certificate. Set the date instead.',
  undo: 'Nothing to undo. A right date harms nothing.',
  routerTasks: [],
  sources: ['certificate-dates'],
} satisfies Step;
