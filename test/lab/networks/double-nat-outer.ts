import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, a rule in the outer box',
  about: 'The provider’s box leads the port to the router, which has no rule.',
  boxes: [providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }), router()],
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
      'both-rules': 'no',
    },
    verdict: 'double-nat',
    confidence: 'medium',
    advice: 'eliminate-double-nat',
  },
  cured: {
    boxes: [
      providersBox({ forwards: [{ port: 32400, to: '192.168.178.10' }] }),
      router({ forwards: [toServer] }),
    ],
  },
});
