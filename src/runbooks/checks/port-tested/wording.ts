import type { CheckWording } from '../../model/wording.ts';
import type { portTested } from './check.ts';

export const wording: CheckWording<typeof portTested> = {
  title: 'The port that was tested',
  question: 'Is the port that was tested the one Plex shows?',
  why: 'Plex says the outside gets in, our test says it does not. The commonest reason is that two different ports are meant.',
  look: ['Plex Web › Settings › Remote Access: the number behind the colon of the public address.'],
  findings: {
    same: { answer: 'Yes, it is the same number', says: 'The tested port is the one Plex shows.' },
    different: {
      answer: 'No, Plex shows another number',
      says: 'Plex shows another port than the one that was tested.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether the right port was tested is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-status-text'],
};
