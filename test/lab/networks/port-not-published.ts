import { network, router } from '../vocabulary.ts';

export default network({
  title: 'Plex publishes another port',
  about:
    'The rule for 41320 works. “Manually specify public port” is not ticked, so Plex tells its apps 32400.',
  boxes: [router({ forwards: [{ port: 41320, to: '192.168.1.10', toPort: 32400 }] })],
  person: { port: 41320 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'public-port': 'unticked',
    },
    verdict: 'public-port-not-set',
    confidence: 'medium',
    advice: 'publish-the-same-port',
  },
  cured: { plex: { publicPort: 41320 } },
});
