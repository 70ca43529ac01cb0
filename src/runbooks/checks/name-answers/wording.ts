import type { CheckWording } from '../../model/wording.ts';
import type { nameAnswers } from './check.ts';

export const wording: CheckWording<typeof nameAnswers> = {
  title: 'What answers at the name',
  question: 'What appears when you open your custom URL from outside, with /identity behind it?',
  why: 'It is the way a Plex app takes. A web page like this one may not read the answer, and the companion dials only the address you come from: so you look yourself.',
  look: [
    'On a phone with Wi-Fi off, or on a computer away from home, open https://, your name, :443/identity. For a private network, switch its app on first and open the address you published.',
    'A short text with “machineIdentifier” is Plex. It needs no password and tells no secret but that identifier.',
    'Look at the address bar: the certificate fits if the browser does not warn.',
    '“502”, “530”, “Bad Gateway” or a page with the tunnel’s name on it is the tunnel speaking, not Plex.',
  ],
  findings: {
    plex: {
      answer: 'A short text with “machineIdentifier”, and no warning',
      says: 'From outside Plex answers at the custom URL, and its certificate fits.',
    },
    'error-page': {
      answer: 'An error page or something else than Plex',
      says: 'At the custom URL the tunnel or proxy answers, not Plex.',
    },
    'certificate-warning': {
      answer: 'A warning about the certificate',
      says: 'The certificate at the custom URL does not fit the name.',
    },
    'no-answer': {
      answer: 'Nothing: it takes long or fails at once',
      says: 'Nothing answers at the custom URL.',
    },
    unknown: { answer: 'I can’t look', says: 'What answers at the custom URL is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-identity', 'plex-server-api'],
};
