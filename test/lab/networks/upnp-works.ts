import { network, router } from '../vocabulary.ts';

export default network({
  title: 'UPnP opens the port',
  about: 'No rule by hand: Plex asked the router, and the router agreed.',
  boxes: [router({ igd: {} })],
  plex: { upnp: true },
  facts: { upnp: 'granted' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'accessible',
      'port-reachable': 'open-plex',
      'same-server': 'same',
      'port-tested': 'same',
      'who-fails': 'nobody',
    },
    verdict: 'works-now',
    confidence: 'medium',
    advice: 'capture-state',
  },
});
