import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The server sleeps',
  about: 'The rule is right, and the machine behind it is off or asleep. Nobody sees Plex’s page.',
  boxes: [router({ forwards: [toServer] })],
  server: { isOff: true },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'unknown',
      'port-reachable': 'unreachable-delayed',
      'lan-reach': 'no',
      'server-itself': 'no',
    },
    verdict: 'server-not-running',
    confidence: 'low',
    advice: 'start-server',
    measured: { 'lan-identity': 'no-answer' },
  },
  cured: { server: { listens: [plex()] } },
});
