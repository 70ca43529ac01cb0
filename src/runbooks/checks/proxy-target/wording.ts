import type { CheckWording } from '../../model/wording.ts';
import type { proxyTarget } from './check.ts';

export const wording: CheckWording<typeof proxyTarget> = {
  title: 'The proxy’s target',
  question:
    'On the machine that runs the tunnel or proxy, what answers at the target that is entered there?',
  why: 'It parts a wrong target and a closed firewall from a target that is reached in the wrong way: with http where Plex wants https, or the other way round.',
  look: [
    'Read the target in the tunnel’s or proxy’s own settings, letter by letter.',
    'There, in a terminal: curl --max-time 10, then the target with /identity behind it. In a container, run it inside the container: its localhost is not the server’s.',
    'If that fails, the same with the other of http:// and https://. For https:// put --insecure before the address: Plex’s certificate is not made for a bare address.',
  ],
  findings: {
    plex: {
      answer: 'A short text with “machineIdentifier”',
      says: 'Where the proxy runs, Plex answers at the target that is entered.',
    },
    'other-scheme': {
      answer:
        'Nothing or an error; with the other of http:// and https:// it is “machineIdentifier”',
      says: 'Where the proxy runs, Plex answers with the other scheme than the one that is entered.',
    },
    certificate: {
      answer: 'With https:// a complaint about the certificate, until --insecure is put before it',
      says: 'Where the proxy runs, Plex’s certificate does not fit the target that is entered.',
    },
    nothing: {
      answer: 'Nothing with either',
      says: 'Where the proxy runs, Plex does not answer.',
    },
    unknown: {
      answer: 'I can’t look',
      says: 'What answers at the proxy’s target is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-identity', 'plex-network-settings', 'plex-proxy-required'],
};
