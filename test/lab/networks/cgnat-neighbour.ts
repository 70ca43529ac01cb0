import { carrierNat, network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A neighbour’s Plex behind the same address',
  about: 'Behind the provider’s shared address the port leads to somebody else’s Plex.',
  carrier: {
    ...carrierNat('100.64.0.1/10', { forwards: [{ port: 32400, to: '100.64.0.77' }] }),
    neighbour: {
      address: '100.64.0.77',
      listens: [plex({ machineIdentifier: 'ffffffffffffffffffffffffffffffffffffffff' })],
    },
  },
  boxes: [router({ forwards: [toServer] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'open-plex',
      'same-server': 'different',
      'router-wan': 'carrier-grade',
      'wan-source': 'router-page',
    },
    verdict: 'cgnat',
    confidence: 'high',
    advice: 'take-another-way-in',
  },
});
