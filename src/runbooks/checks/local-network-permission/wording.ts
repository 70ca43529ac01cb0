import type { CheckWording } from '../../model/wording.ts';
import type { localNetworkPermission } from './check.ts';

export const wording: CheckWording<typeof localNetworkPermission> = {
  title: 'The browser’s permission',
  question: 'What does the browser say about the local network for app.plex.tv?',
  why: 'Chrome and Edge from version 142 on ask before a website may reach devices in your home. A refusal looks like a server that is down.',
  look: [
    'On app.plex.tv: the sign to the left of the address › site settings.',
    'An entry about the local network. Its name has changed between versions, for example “Local network access”.',
  ],
  findings: {
    refused: {
      answer: 'It is blocked, or the question was never answered',
      says: 'The browser does not let app.plex.tv reach the local network.',
    },
    allowed: {
      answer: 'It is allowed',
      says: 'The browser lets app.plex.tv reach the local network.',
    },
    none: {
      answer: 'There is no such entry',
      says: 'The browser shows no entry about the local network for app.plex.tv.',
    },
    unknown: {
      answer: 'I can’t find it',
      says: 'How the browser’s permission stands is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'chrome-local-network-access',
    'mdn-local-network-access',
    'blink-dev-local-network-access',
  ],
};
