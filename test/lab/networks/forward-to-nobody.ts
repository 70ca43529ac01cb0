import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The rule leads to an address that nobody has',
  about:
    'The server has a new address, and its old one is free. The router looks for it for three seconds.',
  boxes: [router({ forwards: [{ port: 32400, to: '192.168.1.66' }] })],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unreachable-delayed',
      'lan-reach': 'yes',
      'second-box': 'no',
    },
    verdict: 'lan-address-changed',
    confidence: 'medium',
    advice: 'fix-lan-address',
    measured: { 'lan-identity': 'unreadable' },
  },
  cured: { boxes: [router({ forwards: [toServer] })] },
});
