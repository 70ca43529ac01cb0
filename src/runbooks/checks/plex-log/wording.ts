import type { PasteNext } from '../../model/paste-wording.ts';
import type { CheckWording } from '../../model/wording.ts';
import type { plexLog } from './check.ts';
import type { PhraseId } from './phrases.ts';

export const wording: CheckWording<typeof plexLog> = {
  title: 'The server’s log',
  question: 'What does Plex Media Server.log say about the way out?',
  why: 'The log names what Plex tried and what its own test from outside came to. The last word about the mapping counts; older ones are history.',
  look: [
    'The file is called Plex Media Server.log. Plex Web › Settings › Help › Download Logs gives all logs packed in one file: unpack it first.',
    'A few lines are enough, if those about mapping are among them. Press Retry on the Remote Access page and wait a minute first; then the last word is fresh.',
  ],
  findings: {
    reachable: {
      answer: 'Reachable: “reachability”, with 1 at the end',
      says: 'By the last word of the log, Plex’s own test from outside got in.',
    },
    mapped: {
      answer: 'Mapped, not yet tested: “Mapped - Publishing”, or a response 201',
      says: 'By the last word of the log, a port is mapped and is being made known to Plex, or has been; whether the outside gets in does not stand there.',
    },
    'not-reachable': {
      answer: 'Not reachable: “Not Published (Not Reachable)”, or “reachability” with 0',
      says: 'By the last word of the log, Plex tried to get in from outside and failed.',
    },
    'publish-failed': {
      answer: 'Not made known to Plex: “Not Published (No server)”, or a response 422',
      says: 'By the last word of the log, the server could not be made known to Plex, so that apps do not find it.',
    },
    'no-usable-igd': {
      answer: 'No router answered UPnP: “didn’t find usable IGD”, and nothing after it',
      says: 'The log says that no router answered UPnP, and nothing about a mapping after that.',
    },
    'port-taken': {
      answer: 'The port was taken: “Error binding acceptor”',
      says: 'By the last word of the log, Plex could not open its port, because something on that machine holds it already.',
    },
    'certificate-stuck': {
      answer: 'No certificate: “Failed to upload CSR”',
      says: 'The log says that the server does not get its certificate: Plex turned its request away.',
    },
    unknown: {
      answer: 'I have no log at hand, or nothing of this is in it',
      says: 'The log does not tell: it holds no last word about the mapping that we understand, or was not at hand.',
    },
  },
  privacy: {
    sends: 'Nothing. The page reads the text itself.',
    to: 'Nobody: neither the text nor what is read out of it leaves this browser.',
    keeps:
      'This browser tab keeps which phrases were seen, how often and when, until you close it or press “Forget it”. No line of the log is kept; of an address only its kind.',
  },
  sources: [
    'plex-log-healthy',
    'plex-log-start',
    'plex-log-natpmp',
    'plex-log-no-server',
    'plex-log-port-taken',
    'plex-log-reachability',
    'plex-forum-csr-limit',
    'plex-forum-not-available',
  ],
};

/** What to do next, by what was found. */
export const next: PasteNext<typeof plexLog> = {
  reachable: {
    text: 'The way in worked at that time. Test it once more from outside; the questions go on with Plex, the account and the apps.',
    step: 'test-from-outside',
  },
  mapped: {
    text: 'Wait a minute, then read the log once more: the result of Plex’s test comes later. Or run the check from outside here.',
  },
  'not-reachable': {
    text: 'Run the check from outside here, and answer the questions: they lead to the box that turns the connection away.',
  },
  'publish-failed': {
    text: 'Restart Plex Media Server, and see that Remote Access is switched on.',
    step: 'publish-again',
  },
  'no-usable-igd': {
    text: 'If you left the forward to UPnP, make a rule by hand, and give Plex the same port. If you have made one, this line does not matter.',
    step: 'map-port',
  },
  'port-taken': {
    text: 'Find out which program holds port 32400, a second Plex for example, before you stop it.',
    step: 'start-server',
  },
  'certificate-stuck': {
    text: 'Do not restart again and again: with “429” Plex says that it was asked too often. Leave the server alone for a while; if the line comes back, ask for a reset in Plex’s forum, as in the sources. Apps that insist on secure connections fail until then.',
  },
  unknown: {
    text: 'Switch Remote Access off and on again, wait a minute, and read the log once more. Debug logging must be on: Plex Web › Settings › General.',
  },
};

/** What each phrase means. */
export const phraseMeaning: Record<PhraseId, string> = {
  'public-ip': 'Plex saw the server’s address from outside.',
  'igd-none': 'No router answered UPnP. With a rule made by hand that does not matter.',
  'pmp-address': 'The router answered NAT-PMP and named an address of its own.',
  'pmp-error': 'The router did not answer NAT-PMP. With a rule made by hand that does not matter.',
  'published-201': 'Plex took note of the mapping.',
  'published-422': 'Plex did not take the mapping: no address or no port was known, for example.',
  'state-unknown': 'Written at every start; means nothing.',
  'state-publishing': 'A port is mapped and is being made known.',
  'state-not-reachable': 'Plex’s test from outside failed.',
  'state-no-server': 'The server is not registered with Plex. A restart is the known cure.',
  'reachability-0': 'Plex’s test from outside failed.',
  'reachability-1': 'Plex’s test from outside got in.',
  'binding-acceptor': 'The port that Plex wanted was taken.',
  'csr-refused': 'Plex turned the request for a certificate away.',
};
