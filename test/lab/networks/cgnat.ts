import { carrierNat, network, router } from '../vocabulary.ts';

export default network({
  title: 'Carrier NAT, no rule',
  about: 'The provider shares its address among many homes; the router has one from 100.64.0.0/10.',
  carrier: carrierNat('100.64.0.1/10'),
  boxes: [router()],
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
