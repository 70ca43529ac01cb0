import type { CheckWording } from '../../model/wording.ts';
import type { proxyError } from './check.ts';

export const wording: CheckWording<typeof proxyError> = {
  title: 'The page that appears',
  question: 'What does the page say that appears instead of Plex?',
  why: 'The tunnel or proxy tells by its page whether it found nothing behind it, found another site, or wants a password first.',
  look: [
    'The number on the page or in the title of the window.',
    'In the address bar: whether you were sent to another address.',
  ],
  findings: {
    gateway: {
      answer: '502, 503, 504, 530, “Bad Gateway” or “Unavailable”',
      says: 'The tunnel or proxy says that it does not reach what is behind it.',
    },
    'other-site': {
      answer: '404, a welcome page, or another service of mine',
      says: 'The proxy answers for another site than Plex.',
    },
    login: {
      answer: 'A sign-in page that is not Plex’s',
      says: 'Something asks for a sign-in before Plex is reached.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'What the page says is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['haproxy-plex-check'],
};
