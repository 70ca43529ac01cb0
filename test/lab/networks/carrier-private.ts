import { carrierNat, network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Carrier NAT with private addresses',
  about: 'The router has an address from 10.0.0.0/8, and there is no other box at home.',
  carrier: carrierNat('10.20.0.1/16'),
  boxes: [router({ forwards: [toServer] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'no',
    },
    verdict: 'carrier-private-nat',
    confidence: 'medium',
    advice: 'take-another-way-in',
  },
});
