import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The provider’s security feature blocks',
  about: 'The rule is right, and a feature of the provider’s gateway drops what it lets in.',
  boxes: [router({ forwards: [toServer], security: true })],
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
      'inbound-filter': 'gateway-security',
    },
    verdict: 'gateway-security',
    confidence: 'low',
    advice: 'turn-off-gateway-security',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
