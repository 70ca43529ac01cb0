import type { RunbookPages } from '../model/runbook.ts';

/** When device, place or server should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Buy a newer box only when the device gets no more updates, and another device plays in the same place with the same account.',
    'Change the server only when other people’s servers play on the device that fails.',
    'Change the router only when it fails for everybody. For one device it is never the first thing.',
  ],
  evidenceThatMatters: [
    'Whether other people’s servers fail there too.',
    'The same device on another network, and another device on the same network.',
    'The words on the screen, in full.',
  ],
  evidenceThatDoesNot: [
    'A red or green Remote Access page, while others play from outside.',
    'That it worked on this device last year. Certificates end, and apps change.',
    'A test at home, if it fails away from home.',
  ],
  avoid: [
    'Signing out or claiming the server again for one app. Shares and watch states hang on it.',
    'Accepting every certificate, or switching encryption off, so that one old television plays away from home.',
    'Going round the rules of a network that others run, before you have asked them.',
  ],
  sources: ['plex-troubleshooting', 'plex-network-settings', 'plex-forum-green-check'],
};
