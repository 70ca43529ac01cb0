import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A filter turns Plex’s testers away, and not ours',
  about: 'The router lets in the owner’s country, in which our companion happens to be.',
  boxes: [router({ forwards: [toServer], letsInOnly: ['viewer', 'companion'] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'public-port': 'same',
      'source-filter': 'yes',
    },
    verdict: 'plex-checker-blocked',
    confidence: 'medium',
    advice: 'allow-plex-checkers',
  },
});
