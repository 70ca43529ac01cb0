import { carrierNat, network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'DS-Lite',
  about: 'IPv4 travels inside IPv6 to the provider, who translates it. The router shows 192.0.0.2.',
  carrier: carrierNat('192.0.0.1/29'),
  boxes: [router({ forwards: [toServer] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'ds-lite',
    },
    verdict: 'ds-lite',
    confidence: 'high',
    advice: 'take-another-way-in',
  },
});
