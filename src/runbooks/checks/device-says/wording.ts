import type { CheckWording } from '../../model/wording.ts';
import type { deviceSays } from './check.ts';

export const wording: CheckWording<typeof deviceSays> = {
  title: 'What the device says',
  question: 'What does the device that fails show?',
  why: 'A name that is not found, a certificate that is refused and a server that is not in the list are three different faults.',
  look: [
    'Write down every word on the screen.',
    'If the device has a browser, open app.plex.tv there. A browser names the fault more plainly than an app.',
  ],
  findings: {
    'name-not-found': {
      answer: 'ERR_NAME_NOT_RESOLVED, or that a name or server was not found',
      says: 'A name is not found on that device.',
    },
    certificate: {
      answer: 'Something about a certificate, a secure connection or the date',
      says: 'A certificate is refused on that device.',
    },
    'not-listed': {
      answer: 'The server is not in the list at all',
      says: 'The server is not listed on that device.',
    },
    'asks-for-pass': {
      answer: 'It asks for a Plex Pass or a Remote Watch Pass',
      says: 'The app on that device asks for a pass.',
    },
    'no-connection': {
      answer: 'The server is listed, but cannot be reached',
      says: 'The server is listed on that device, but cannot be reached.',
    },
    unknown: { answer: 'I can’t tell', says: 'What the device shows is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-name-resolver', 'webos-plex-certificate', 'plex-remote-playback-requirements'],
};
