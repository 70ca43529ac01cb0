import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The rule is for UDP',
  about: 'Address and ports are right, the protocol is not.',
  boxes: [router({ forwards: [{ port: 32400, to: '192.168.1.10', protocol: 'udp' }] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
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
