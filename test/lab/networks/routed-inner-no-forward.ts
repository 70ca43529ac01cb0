import { network, providersBox, router } from '../vocabulary.ts';

export default network({
  title: 'An inner router that only routes, no rule',
  about: 'The inner router does not translate. The box at the wall has no rule.',
  boxes: [providersBox(), router({ nat: 'none' })],
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'yes',
      'first-box-wan': 'same-as-public',
      'both-rules': 'inner-routes',
    },
    verdict: 'routed-inner-router',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: {
    boxes: [
      providersBox({ forwards: [{ port: 32400, to: '192.168.1.10' }] }),
      router({ nat: 'none' }),
    ],
  },
});
