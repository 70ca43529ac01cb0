import type { CheckWording } from '../../model/wording.ts';
import type { badPlayback } from './check.ts';

export const wording: CheckWording<typeof badPlayback> = {
  title: 'What is wrong with it',
  question: 'What do you see when it plays?',
  why: 'A picture that stops and a picture that is blurred have different causes, even on the same line.',
  look: ['Play one film for five minutes, away from home.', 'Read any message word for word.'],
  findings: {
    stops: {
      answer: 'It stops to load, again and again, or it stutters',
      says: 'It plays and stops to load again and again.',
    },
    blurred: {
      answer: 'It runs through, but the picture is blurred',
      says: 'It plays without a stop, but the picture is blurred.',
    },
    'never-starts': {
      answer: 'Titles appear, but no video begins',
      says: 'The library opens, but no video begins.',
    },
    'not-powerful': {
      answer: 'A message that the server is not powerful enough to convert',
      says: 'Plex says that the server is not powerful enough to convert the video.',
    },
    unknown: { answer: 'I can’t tell', says: 'What is wrong with the picture is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-not-powerful'],
};
