import { carrierNat, network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Carrier NAT, with a rule at home',
  about: 'The router’s rule is right, and no visit ever comes so far.',
  carrier: carrierNat('100.64.0.1/10'),
  boxes: [router({ forwards: [toServer] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'carrier-grade',
      'wan-source': 'router-page',
    },
    verdict: 'cgnat',
    confidence: 'high',
    advice: 'take-another-way-in',
  },
});
