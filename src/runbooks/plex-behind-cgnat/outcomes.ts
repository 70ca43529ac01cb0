import type { LayerId } from '../model/layer.ts';
import type { Outcome } from '../model/tree.ts';

type Steps = readonly [string, ...string[]];

/** A way to take; how sure it is does not arise. Once it is set up, the question is no more which to choose. */
const way = (layer: LayerId, ...steps: Steps): Outcome => ({
  kind: 'way',
  layer,
  ceiling: 'medium',
  steps: [...steps, 'prove-the-way'],
  recheck: ['way-stage', 'name-answers'],
});

/** A named fault of a way that was set up. All of them rest on what was told. */
const cause = (layer: LayerId, recheck: Steps, ...steps: Steps): Outcome => ({
  kind: 'cause',
  layer,
  ceiling: 'medium',
  steps: [...steps],
  recheck: [...recheck],
});

/** Nothing to name yet: what is missing. */
const undecided = (layer: LayerId, recheck: Steps, ...steps: Steps): Outcome => ({
  kind: 'undecided',
  layer,
  ceiling: 'low',
  steps: [...steps],
  recheck: [...recheck],
});

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  // Ways.
  'public-ipv4': {
    ...way('carrier', 'ask-for-a-public-address'),
    handsOverTo: 'plex-remote-access',
  },
  'private-network': way('client-app', 'join-a-private-network', 'publish-the-url'),
  ipv6: way('router', 'let-ipv6-in'),
  relay: way('internet', 'use-relay'),
  'own-host': way('internet', 'rent-a-host', 'publish-the-url'),
  'cloudflare-tunnel': way('internet', 'tunnel-through-cloudflare', 'publish-the-url'),
  'provider-not-asked': undecided(
    'carrier',
    ['provider-offer'],
    'ask-for-a-public-address',
    'use-relay',
  ),
  'no-way-left': undecided(
    'carrier',
    ['provider-offer', 'third-party'],
    'use-relay',
    'ask-for-a-public-address',
  ),

  // A way that was set up, and fails.
  'url-wrong-port': cause('server', ['custom-url', 'name-answers'], 'publish-the-url'),
  'url-without-port': cause('server', ['custom-url', 'name-answers'], 'publish-the-url'),
  'url-malformed': cause('server', ['custom-url', 'name-answers'], 'publish-the-url'),
  'url-missing': cause('server', ['custom-url', 'name-answers'], 'publish-the-url'),
  'name-leads-nowhere': cause('internet', ['name-resolves'], 'prove-the-way'),
  'way-misses-plex': cause('host-firewall', ['name-answers'], 'prove-the-way'),
  'certificate-unfit': cause('internet', ['name-answers'], 'prove-the-way'),
  'way-is-closed': cause('internet', ['name-answers'], 'prove-the-way'),
  'answer-not-seen': undecided('internet', ['name-answers'], 'prove-the-way'),
  'way-is-open': {
    kind: 'works',
    layer: 'internet',
    ceiling: 'medium',
    steps: ['prove-the-way'],
    recheck: ['name-answers'],
  },
} satisfies Record<string, Outcome>;
