import type { CheckWording } from '../../model/wording.ts';
import type { symptom } from './check.ts';

export const wording: CheckWording<typeof symptom> = {
  title: 'What you see',
  question: 'What do you see when it fails?',
  why: 'Some of these are no network fault at all. Asking first can spare you every change to the router.',
  look: [
    'The words on the screen of the app that fails, away from home.',
    'If it plays but looks poor: the dashboard of Plex Web while it plays. “Indirect” means that the stream runs through Plex Relay.',
  ],
  findings: {
    'cannot-connect': {
      answer: 'Away from home the server cannot be reached, or Plex’s Remote Access page is red',
      says: 'The server cannot be reached from outside, or Plex’s page is red.',
    },
    indirect: {
      answer: 'It plays away from home, but poorly; the dashboard says “Indirect”',
      says: 'Playback runs through Plex Relay: this app did not take the direct way.',
    },
    'plays-poorly': {
      answer:
        'It plays away from home, but stutters or looks blurred; the dashboard does not say “Indirect”',
      says: 'It plays by the direct way, and poorly.',
    },
    'one-device': {
      answer: 'It fails on one device or in one place only; others get in',
      says: 'It fails on one device or in one place only.',
    },
    'only-at-home': {
      answer: 'Only at home: a device there finds no server, or counts as being away',
      says: 'It fails, or counts as remote, only at home.',
    },
    'asks-for-pass': {
      answer: 'On pressing Play, the app asks for a Plex Pass or a Remote Watch Pass',
      says: 'An app asks for a pass instead of playing.',
    },
    'only-plex-web': {
      answer: 'Only app.plex.tv in a browser at home fails; the apps work',
      says: 'Only app.plex.tv in a browser at home fails.',
    },
    'own-name': {
      answer: 'I use a name, a tunnel or a reverse proxy of my own, and that fails',
      says: 'A name, tunnel or reverse proxy of one’s own fails.',
    },
    works: { answer: 'Nothing fails: it works now', says: 'It works.' },
    unknown: { answer: 'None of these, or I can’t tell', says: 'What is seen is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-dashboard',
    'plex-forum-not-available',
    'plex-relay',
    'plex-remote-playback-requirements',
  ],
};
