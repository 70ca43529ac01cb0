import { network, plex, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Plex speaks HTTPS only, and there is no rule',
  about:
    'The browser at home gets no answer over plain HTTP although Plex runs. What is missing is the rule.',
  boxes: [router()],
  server: { listens: [plex({ scheme: 'https' })] },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'no-answer',
      'lan-reach': 'yes',
      'forward-rule': 'none',
    },
    verdict: 'no-forward',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
