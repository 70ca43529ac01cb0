import { network, router } from '../vocabulary.ts';

export default network({
  title: 'Another port than the tested one is forwarded',
  about: 'The rule and Plex use 41320. The form was left at 32400.',
  boxes: [router({ forwards: [{ port: 41320, to: '192.168.1.10', toPort: 32400 }] })],
  plex: { publicPort: 41320 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'timeout',
      'port-tested': 'different',
    },
    verdict: 'other-port-tested',
    confidence: 'low',
    advice: 'test-from-outside',
  },
});
