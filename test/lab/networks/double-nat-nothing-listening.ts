import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, both rules right, nothing listens',
  about: 'Two rules in a row lead to the server, on which Plex does not run.',
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }),
    router({ forwards: [toServer] }),
  ],
  server: { listens: [] },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'unknown',
      'port-reachable': 'refused',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'yes',
      'first-box-wan': 'same-as-public',
      'both-rules': 'yes',
    },
    verdict: 'both-rules-yet-closed',
    confidence: 'low',
    advice: 'open-host-firewall',
  },
  cured: { server: {} },
});
