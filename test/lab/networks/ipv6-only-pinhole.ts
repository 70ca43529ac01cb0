import { network, router } from '../vocabulary.ts';

export default network({
  title: 'IPv6 only, with a pinhole',
  about: 'The line carries no IPv4. The router lets IPv6 visitors through to Plex.',
  boxes: [router()],
  noIpv4: true,
  ipv6: 'pinhole',
  facts: { ipv6: 'open' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'unknown',
      'outside-test': 'unknown',
      'router-wan': 'no-ipv4',
    },
    verdict: 'ipv6-only',
    confidence: 'low',
    advice: 'take-another-way-in',
    measured: { 'public-address': 'ipv6' },
  },
});
