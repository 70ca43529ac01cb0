import { carrierNat, network, router } from '../vocabulary.ts';

export default network({
  title: 'The gateway reports the public address under carrier NAT',
  about:
    'UPnP says yes and names the public address, so Plex believes that its port is open. Nobody gets in.',
  carrier: carrierNat('100.64.0.1/10'),
  boxes: [router({ igd: { reports: '45.9.0.10' } })],
  plex: { upnp: true },
  facts: { upnp: 'granted' },
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
