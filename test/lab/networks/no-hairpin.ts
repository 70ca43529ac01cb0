import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'No hairpin',
  about:
    'The outside gets in. At home an app uses the public address, which the router does not lead back in.',
  boxes: [router({ forwards: [toServer] })],
  person: { atHomeBy: 'public-address' },
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
