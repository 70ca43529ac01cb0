import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'A VPN on the visitor’s laptop',
  about:
    'The home is open and right. The test came through a VPN, so it was about the VPN’s address.',
  boxes: [router({ forwards: [toServer] })],
  laptop: { vpn: true },
  plex: { publicPort: 32400 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'refused',
      'port-tested': 'same',
      'router-wan': 'other-public',
      'address-difference': 'vpn-on-this-device',
    },
    verdict: 'visitor-vpn',
    confidence: 'low',
    advice: 'test-without-vpn',
  },
});
