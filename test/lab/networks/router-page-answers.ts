import { network, router } from '../vocabulary.ts';

export default network({
  title: 'The router’s own page answers',
  about: 'The router shows its admin page to the internet, on the port that was meant for Plex.',
  boxes: [router({ adminPage: { port: 8443, openToInternet: true } })],
  plex: { publicPort: 8443 },
  person: { port: 8443 },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'open-other',
      'router-wan': 'same-as-public',
    },
    verdict: 'another-service-answers',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: {
    boxes: [router({ forwards: [{ port: 41320, to: '192.168.1.10', toPort: 32400 }] })],
    plex: { publicPort: 41320 },
  },
});
