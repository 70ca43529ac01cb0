import type { CheckWording } from '../../model/wording.ts';
import type { privateAddress } from './check.ts';

export const wording: CheckWording<typeof privateAddress> = {
  title: 'The private address that Plex shows',
  question: 'Which private address does Plex’s Remote Access page show?',
  why: 'Plex’s apps are told this address, and try it at home. If no device in your home can reach it, they go round by the internet.',
  look: [
    'Plex Web › Settings › Remote Access: the address behind “Private”.',
    'Beside it, the address of the machine that runs Plex, read on that machine itself and not inside a container.',
    'From 172.17. to 172.31., and 192.168.65., is most often a network inside the machine. If your home itself uses such numbers, what counts is whether the two addresses are the same.',
  ],
  findings: {
    home: {
      answer: 'The server’s own home address',
      says: 'Plex shows the server’s own home address.',
    },
    inner: {
      answer: 'An address inside that machine, such as 172.17.0.2 or 192.168.65.3',
      says: 'Plex shows an address of a network inside its machine.',
    },
    'other-interface': {
      answer: 'Another address of the same machine: a VPN, a second card, a virtual switch',
      says: 'Plex shows the address of another interface of its machine.',
    },
    unknown: { answer: 'I can’t tell', says: 'Which private address Plex shows is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-container-address-published',
    'plex-docker-desktop-address',
    'plex-several-interfaces',
    'rfc-1918',
  ],
};
