import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'No forward, and the router says so',
  about: 'As before, but the router’s firewall rejects instead of staying silent.',
  boxes: [router({ refuses: 'reject' })],
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unreachable-at-once',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'none',
    },
    verdict: 'no-forward',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
