import { carrierNat, network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Carrier NAT over squat space',
  about:
    'The provider uses 25.64.0.0/10 inside its network, which belongs to somebody else and looks public.',
  carrier: carrierNat('25.64.0.1/10'),
  boxes: [router({ forwards: [toServer] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'other-public',
      'address-difference': 'none',
    },
    verdict: 'carrier-squat-nat',
    confidence: 'low',
    advice: 'rule-out-cgnat',
  },
});
