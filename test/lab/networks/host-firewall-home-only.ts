import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The server’s firewall knows the home only',
  about: 'Devices at home get in, visitors from outside are dropped on the server itself.',
  boxes: [router({ forwards: [toServer] })],
  server: { firewall: { does: 'drop', to: 'outside' } },
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
      'inbound-filter': 'host-firewall',
    },
    verdict: 'host-firewall',
    confidence: 'medium',
    advice: 'open-host-firewall',
  },
  cured: { server: {} },
});
