import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The companion is not reached',
  about: 'The page was opened, and then the companion went away. There is no rule in the router.',
  boxes: [router()],
  meanwhile: [{ companion: 'gone' }],
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unknown',
      'outside-test': 'closed',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'none',
    },
    verdict: 'no-forward',
    confidence: 'low',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
