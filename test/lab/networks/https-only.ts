import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Plex speaks HTTPS only',
  about:
    '“Secure connections” is set to Required: plain HTTP gets no answer, at home or from outside.',
  boxes: [router({ forwards: [toServer] })],
  server: { listens: [plex({ scheme: 'https' })] },
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
    measured: { 'lan-identity': 'no-answer' },
  },
});
