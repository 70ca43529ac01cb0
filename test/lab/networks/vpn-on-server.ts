import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A VPN on the server',
  about: 'Visits come in through the rule, and the answers leave through the VPN.',
  boxes: [router({ forwards: [toServer] })],
  server: { vpn: true },
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
      'forward-rule': 'matches',
      'inbound-filter': 'server-vpn',
    },
    verdict: 'server-vpn',
    confidence: 'medium',
    advice: 'keep-plex-out-of-vpn',
  },
  cured: { server: {} },
});
