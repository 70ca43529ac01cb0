import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The rule has a wrong internal port',
  about: 'The rule leads to the right device and to a port on which nothing listens.',
  boxes: [router({ forwards: [{ port: 32400, to: '192.168.1.10', toPort: 32401 }] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'refused',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'wrong-port',
    },
    verdict: 'wrong-port-forwarded',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
