import { network, router } from '../vocabulary.ts';

export default network({
  title: 'Hairpin that shows the router’s page',
  about:
    'From outside the port leads to Plex. From inside the router itself answers there with its own page.',
  boxes: [
    router({
      forwards: [{ port: 8443, to: '192.168.1.10', toPort: 32400 }],
      adminPage: { port: 8443 },
    }),
  ],
  plex: { publicPort: 8443 },
  person: { port: 8443, atHomeBy: 'public-address' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'port-tested': 'same',
      'who-fails': 'only-at-home',
    },
    verdict: 'fails-only-at-home',
    confidence: 'low',
    advice: 'plex-at-home',
  },
});
