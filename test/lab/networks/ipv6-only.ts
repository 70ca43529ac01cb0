import { network, router } from '../vocabulary.ts';

export default network({
  title: 'IPv6 only, nothing let in',
  about: 'The line carries no IPv4. The router lets nobody in over IPv6.',
  boxes: [router()],
  noIpv4: true,
  ipv6: 'closed',
  facts: { ipv6: 'closed' },
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
