import { network, providersBox, router } from '../vocabulary.ts';

export default network({
  title: 'An inner router that only routes',
  about:
    'Two routers in a row, but the inner one does not translate. One rule is enough: this is no double NAT.',
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.1.10' }] }),
    router({ nat: 'none' }),
  ],
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
