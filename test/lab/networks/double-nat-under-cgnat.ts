import { carrierNat, network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT under carrier NAT',
  about: 'Two routers at home with rules on both, and the provider’s NAT above them.',
  carrier: carrierNat('100.64.0.1/10'),
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }),
    router({ forwards: [toServer] }),
  ],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'yes',
      'first-box-wan': 'carrier-grade',
    },
    verdict: 'cgnat',
    confidence: 'high',
    advice: 'take-another-way-in',
  },
});
