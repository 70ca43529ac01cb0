import type { CheckWording } from '../../model/wording.ts';
import type { largePackets } from './check.ts';

export const wording: CheckWording<typeof largePackets> = {
  title: 'Large packets',
  question: 'What is the packet size (MTU) on the server’s network card?',
  why: 'If large packets are lost on the way without a word, pages and small lists still come through, and a video never does.',
  look: [
    'The list of commands shows how to read it on each system. 1500 is the usual number. 9000 or another number above 1500 is often called “jumbo frames”.',
    'The same list has a ping that sends one large packet and forbids it to be cut up. Try it, and then a small one.',
  ],
  findings: {
    above: {
      answer: 'Larger than 1500',
      says: 'The server’s network card can send packets of more than 1500 bytes.',
    },
    lost: {
      answer: '1500 or less, but the large ping gets no answer and the small one does',
      says: 'A large packet is lost where a small one gets through.',
    },
    fits: {
      answer: '1500 or less, and the large ping is answered',
      says: 'Packets of the usual size get through.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether large packets get through is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['rfc-2923'],
};
