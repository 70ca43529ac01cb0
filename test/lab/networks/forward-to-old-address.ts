import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The rule leads to the server’s old address',
  about: 'The server has a new address, and a printer has its old one. The printer refuses.',
  boxes: [router({ forwards: [{ port: 32400, to: '192.168.1.66' }] })],
  others: [{ address: '192.168.1.66' }],
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
      'forward-rule': 'wrong-address',
    },
    verdict: 'lan-address-changed',
    confidence: 'medium',
    advice: 'fix-lan-address',
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
