import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A filter by country turns testers away',
  about:
    'The rule is right. The router lets in the owner’s country only; our companion and Plex’s testers are elsewhere.',
  boxes: [router({ forwards: [toServer], letsInOnly: ['viewer'] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'matches',
      'inbound-filter': 'source-filter',
    },
    verdict: 'our-test-filtered',
    confidence: 'low',
    advice: 'allow-plex-checkers',
  },
});
