import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Open and right',
  about: 'One router with the public address, a rule that fits, and Plex publishes its port.',
  boxes: [router({ forwards: [toServer] })],
  server: { listens: [plex()] },
  plex: { publicPort: 32400 },
  facts: { udp: 'one-port' },
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
    measured: { 'public-address': 'ipv4', 'lan-identity': 'unreadable' },
  },
});
