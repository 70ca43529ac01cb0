import { carrierNat, network, router } from '../vocabulary.ts';

export default network({
  title: 'Carrier NAT, and UPnP says no',
  about: 'The router knows that its address is not a public one, and opens no port for Plex.',
  carrier: carrierNat('100.64.0.1/10'),
  boxes: [router({ igd: {} })],
  plex: { upnp: true },
  facts: { upnp: 'refused' },
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
