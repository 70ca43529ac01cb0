import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'No forward',
  about: 'One router with the public address and no rule; UPnP is off.',
  boxes: [router()],
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'none',
    },
    verdict: 'no-forward',
    confidence: 'medium',
    advice: 'map-port',
    measured: { 'public-address': 'ipv4' },
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
