import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'An SSH server answers',
  about: 'The rule leads Plex’s external port to port 22 of the server.',
  boxes: [router({ forwards: [{ port: 32400, to: '192.168.1.10', toPort: 22 }] })],
  server: { listens: [plex(), { as: 'ssh', port: 22 }] },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'open-other',
      'router-wan': 'same-as-public',
    },
    verdict: 'another-service-answers',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
