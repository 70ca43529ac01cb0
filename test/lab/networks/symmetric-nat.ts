import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Symmetric NAT',
  about: 'The router takes another port for each destination. A rule that fits works all the same.',
  boxes: [router({ forwards: [toServer], nat: 'symmetric' })],
  plex: { publicPort: 32400 },
  facts: { udp: 'a-port-each' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'port-tested': 'same',
      'who-fails': 'nobody',
    },
    verdict: 'works-now',
    confidence: 'medium',
    advice: 'capture-state',
  },
});
