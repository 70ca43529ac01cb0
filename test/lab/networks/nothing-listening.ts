import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Nothing listens',
  about: 'The rule is right, the machine is on, and Plex is not running.',
  boxes: [router({ forwards: [toServer] })],
  server: { listens: [] },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'unknown',
      'port-reachable': 'refused',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'no-answer',
      'lan-reach': 'no',
      'server-itself': 'no',
    },
    verdict: 'server-not-running',
    confidence: 'low',
    advice: 'start-server',
  },
  cured: { server: { listens: [plex()] } },
});
