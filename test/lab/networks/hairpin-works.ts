import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Hairpin',
  about: 'The router leads its own public address back in, so that it works at home as well.',
  boxes: [router({ forwards: [toServer], hairpin: 'loops' })],
  person: { atHomeBy: 'public-address' },
  plex: { publicPort: 32400 },
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
