import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'UDP blocked',
  about: 'The router lets no UDP out. Plex needs none: nothing changes.',
  boxes: [router({ forwards: [toServer], blocksUdp: true })],
  plex: { publicPort: 32400 },
  facts: { udp: 'blocked' },
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
