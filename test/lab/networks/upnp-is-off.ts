import { network, router, toServer } from '../vocabulary.ts';

export default network({
  title: 'UPnP does not answer',
  about: 'Plex is left to open the port by itself, and the router’s UPnP is off.',
  boxes: [router()],
  plex: { upnp: true },
  facts: { upnp: 'refused' },
  expected: {
    path: {
      symptom: 'cannot-connect',
      'plex-status': 'not-available',
      'port-reachable': 'timeout',
      'port-tested': 'same',
      'router-wan': 'same-as-public',
      'lan-identity': 'unreadable',
      'lan-reach': 'yes',
      'forward-rule': 'upnp-only',
    },
    verdict: 'upnp-failed',
    confidence: 'medium',
    advice: 'map-port',
  },
  cured: { boxes: [router({ forwards: [toServer] })], plex: { publicPort: 32400 } },
});
