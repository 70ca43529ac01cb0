import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, no rule',
  about: 'Two routers in a row at home, and a rule in neither.',
  boxes: [providersBox(), router()],
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
