import type { CheckWording } from '../../model/wording.ts';
import type { strictAnswer } from './check.ts';

export const wording: CheckWording<typeof strictAnswer> = {
  title: 'What a strict client gets',
  question: 'What does the strict command show, run from outside?',
  why: 'A browser may hide two faults that stop apps: it completes half a certificate by itself, and it leaves the usual port out of the host’s name. The command does neither, on most systems.',
  look: [
    'In a terminal on a network that is not your home’s: curl --max-time 15 --header “Host: plex.example.org:443” https://plex.example.org/identity, with your own name twice and straight quotation marks. The page of commands has it ready to copy.',
    'On Windows the program is curl.exe.',
    'With another port than 443: put it in the place of 443, and with a colon behind the name in the address as well.',
  ],
  findings: {
    plex: {
      answer: 'A short text with “machineIdentifier”',
      says: 'A strict client gets Plex’s answer by the name with its port.',
    },
    certificate: {
      answer: 'A complaint about the certificate or its issuer',
      says: 'A strict client does not accept the certificate.',
    },
    other: {
      answer: 'An error, an empty answer or another page',
      says: 'With the port in the host’s name something else than Plex answers.',
    },
    unknown: {
      answer: 'I can’t run it',
      says: 'What a strict client gets is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['curl-default-port', 'plex-host-with-port', 'certificate-chain-incomplete'],
};
