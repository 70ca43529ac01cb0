import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, forwarded on both',
  about: 'Two rules in a row. This works.',
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }),
    router({ forwards: [toServer] }),
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
