import type { CheckWording } from '../../model/wording.ts';
import type { serverMtu } from './check.ts';

export const wording: CheckWording<typeof serverMtu> = {
  title: 'The server’s packet size',
  question: 'Which MTU does the server’s network card have?',
  why: 'The MTU is the size of the largest packet. The internet takes 1500 bytes at most. With more, a short test gets through and a film does not.',
  look: [
    'The list of commands shows the line for each system. On a NAS: the network settings, often called “jumbo frames”.',
    'Read it for the card that is in use, not for the loopback, whose large number is normal.',
  ],
  findings: {
    'up-to-1500': {
      answer: '1500 or less',
      says: 'The server’s network card sends packets of 1500 bytes at most.',
    },
    'over-1500': {
      answer: 'More than 1500, such as 9000',
      says: 'The server’s network card sends packets larger than 1500 bytes.',
    },
    unknown: {
      answer: 'I can’t tell',
      says: 'The MTU of the server’s network card is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['rfc-2923', 'windows-mtu', 'linux-ip'],
};
