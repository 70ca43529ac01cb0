import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The address changed between two runs',
  about:
    'The router was restarted after the first run and got another public address. There still is no rule.',
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
  },
  again: { after: [{ newAddress: '45.9.0.99' }] },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
