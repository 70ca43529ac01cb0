import type { CheckWording } from '../../model/wording.ts';
import type { customUrl } from './check.ts';

export const wording: CheckWording<typeof customUrl> = {
  title: 'The custom server access URL',
  question: 'What stands in Plex’s field “Custom server access URLs”?',
  why: 'Plex’s apps are told these addresses. Without a port an app tries 32400, where no tunnel and no proxy listens. With https and port 80, scheme and port contradict each other.',
  look: [
    'Plex Web › Settings › Network, with the advanced settings shown › Custom server access URLs.',
    'Right for a tunnel or a proxy: https://plex.example.org:443, with your own name.',
    'Several addresses stand with commas between them. One wrong entry is enough to make apps wait.',
  ],
  findings: {
    'with-port': {
      answer: 'https:// and a port such as :443',
      says: 'The custom URL is secure and carries its port.',
    },
    'plain-http': {
      answer: 'http:// and a port, such as an address of a private network',
      says: 'The custom URL carries its port and is not encrypted by itself.',
    },
    'wrong-port': {
      answer: 'https:// with :80, or http:// with :443',
      says: 'Scheme and port of the custom URL contradict each other.',
    },
    'no-port': { answer: 'An address without a port', says: 'The custom URL names no port.' },
    'not-a-url': {
      answer: 'Something else: no http:// or https:// in front',
      says: 'What stands there is not a full URL.',
    },
    none: { answer: 'The field is empty', says: 'No custom URL is published.' },
    unknown: { answer: 'I can’t look', says: 'What stands in the field is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: what you copy is read in this browser. Only the finding, a word, enters the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-network-settings', 'plex-custom-urls', 'linuxserver-plex-proxy'],
};
