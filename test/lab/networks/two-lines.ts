import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Two internet lines',
  about:
    'The rule belongs to the first line. Server and laptop leave by the second, which Plex publishes.',
  boxes: [router({ forwards: [toServer] })],
  secondLine: true,
  server: { secondLine: true },
  laptop: { secondLine: true },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'other-public',
      'address-difference': 'several-lines',
    },
    verdict: 'several-lines',
    confidence: 'medium',
    advice: 'test-on-one-line',
  },
  cured: { server: {}, laptop: {} },
});
