import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'DNS rebinding filter',
  about:
    'The router’s resolver drops names that lead to private addresses, and plex.direct is such a name.',
  boxes: [router({ forwards: [toServer], dropsPrivateNames: true })],
  person: { atHomeBy: 'plex.direct' },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'port-tested': 'same',
      'who-fails': 'only-at-home',
    },
    verdict: 'fails-only-at-home',
    confidence: 'low',
    advice: 'plex-at-home',
  },
});
