import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, both rules right, the server’s firewall drops',
  about: 'Two rules in a row lead to the server, whose own firewall lets in the home only.',
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }),
    router({ forwards: [toServer] }),
  ],
  server: { firewall: { does: 'drop', to: 'outside' } },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'private',
      'second-box': 'yes',
      'first-box-wan': 'same-as-public',
      'both-rules': 'yes',
    },
    verdict: 'both-rules-yet-closed',
    confidence: 'low',
    advice: 'open-host-firewall',
  },
  cured: { server: {} },
});
