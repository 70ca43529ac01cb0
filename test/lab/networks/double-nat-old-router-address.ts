import { network, providersBox, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'Double NAT, the outer rule leads to nobody',
  about: 'The provider’s box leads the port to the address that the router had last week.',
  boxes: [
    providersBox({ forwards: [{ port: 32400, to: '192.168.178.99' }] }),
    router({ forwards: [toServer] }),
  ],
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unreachable-delayed',
      'lan-reach': 'yes',
      'second-box': 'yes',
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
