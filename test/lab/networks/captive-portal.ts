import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A captive portal in between',
  about:
    'The page was opened, and then a portal took every question for the internet. There is no rule in the router.',
  boxes: [router()],
  meanwhile: [{ portal: 'in-between' }],
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
