import { network, router } from '../vocabulary.ts';

export default network({
  title: 'Dual stack, only IPv6 is open',
  about: 'A pinhole lets IPv6 in; there is no rule for IPv4. The browser prefers IPv6.',
  boxes: [router()],
  ipv6: 'pinhole',
  facts: { ipv6: 'open' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unknown',
      'outside-test': 'closed',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'none',
    },
    verdict: 'no-forward',
    confidence: 'low',
    advice: 'map-port',
  },
});
