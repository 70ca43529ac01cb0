import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'The server’s firewall drops everybody',
  about:
    'Plex runs and the rule is right. The machine’s own firewall lets nobody in, at home or from outside.',
  boxes: [router({ forwards: [toServer] })],
  server: { firewall: { does: 'drop', to: 'everybody' } },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'no-answer',
      'lan-reach': 'no',
      'server-itself': 'yes',
    },
    verdict: 'host-firewall',
    confidence: 'medium',
    advice: 'open-host-firewall',
  },
  cured: { server: {} },
});
