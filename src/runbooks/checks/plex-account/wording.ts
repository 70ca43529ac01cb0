import type { PasteNext } from '../../model/paste-wording.ts';
import type { CheckWording } from '../../model/wording.ts';
import type { plexAccount } from './check.ts';

export const wording: CheckWording<typeof plexAccount> = {
  title: 'The server’s account answer',
  question: 'What does the server answer at /myplex/account?',
  why: 'The words on the Remote Access page are ambiguous. This answer tells the mapping, the error and the sign-in apart.',
  look: [
    'At home, open http://, then the server’s LAN address, then :32400/myplex/account?X-Plex-Token= with your token behind it.',
    'Whoever has that token can use your server: give neither the address nor the answer to anybody.',
    'Without a token: Settings › the server’s name › General shows whether the server is signed in, and /identity says so under “claimed”.',
    'Copy everything that appears. It holds your token and your e-mail address: the page takes neither out of it, and lets the text go as soon as it is read.',
  ],
  findings: {
    mapped: {
      answer: 'Mapped, without an error',
      says: 'The server says that its port is mapped, and names no error.',
    },
    'not-reachable': {
      answer: 'Mapped, not reachable',
      says: 'The server says that its port is mapped, and that Plex’s test from outside failed.',
    },
    'publish-failed': {
      answer: 'Mapped, not made known',
      says: 'The server says that its port is mapped, but that making it known to Plex failed.',
    },
    waiting: {
      answer: 'Still waiting',
      says: 'The server says that it is still waiting for the mapping.',
    },
    'not-mapped': {
      answer: 'Not mapped',
      says: 'The server gives a mapping state that is not “mapped”: no port is mapped.',
    },
    'signed-out': {
      answer: 'Signed out',
      says: 'The server says that it is signed in to no Plex account, so that no app can find it.',
    },
    unknown: {
      answer: 'I can’t get at it, or nothing there tells it',
      says: 'The server does not say how the mapping stands.',
    },
  },
  privacy: {
    sends: 'Nothing. The page reads the text itself.',
    to: 'Nobody: neither the text nor what is read out of it leaves this browser.',
    keeps:
      'This browser tab keeps the states, the ports and the kinds of the addresses until you close it or press “Forget it”. Token, name and e-mail address are not taken out of the text. The server’s own address is kept only if you let it be filled into the form.',
  },
  sources: [
    'plex-mapping-states',
    'plex-account-fields',
    'plex-log-healthy',
    'plex-forum-not-available',
  ],
};

/** What to do next, by what was found. */
export const next: PasteNext<typeof plexAccount> = {
  mapped: {
    text: 'Green is no proof: test the port from outside. If it is open, the questions go on with the account and the apps.',
    step: 'test-from-outside',
  },
  'not-reachable': {
    text: 'Run the check from outside here, with the public port of this answer, and follow the questions.',
  },
  'publish-failed': {
    text: 'Restart Plex Media Server, then read this answer once more after two minutes.',
    step: 'publish-again',
  },
  waiting: { text: 'Wait a minute, then read this answer once more.' },
  'not-mapped': {
    text: 'See that Remote Access is on and a public port is set by hand, the one that your router forwards.',
    step: 'publish-the-same-port',
  },
  'signed-out': {
    text: 'Open Plex on the server itself and sign in, then switch Remote Access on.',
    step: 'turn-on-remote-access',
  },
  unknown: {
    text: 'At the start, and while Remote Access is off, the server does not know it. See that it is on, wait a minute, and read the answer once more.',
    step: 'turn-on-remote-access',
  },
};
