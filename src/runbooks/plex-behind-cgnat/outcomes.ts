import type { LayerId } from '../model/layer.ts';
import type { Outcome } from '../model/tree.ts';

type Steps = readonly [string, ...string[]];

/** A way to take; how sure it is does not arise. Once it is set up, the question is no more which to choose. */
const way = (layer: LayerId, ...steps: Steps): Outcome => ({
  kind: 'way',
  layer,
  ceiling: 'medium',
  steps: [...steps, 'prove-the-way'],
  recheck: ['way-stage'],
});

/** A way whose address apps have to be told: how, and whether it holds, is another runbook’s. */
const published = (layer: LayerId, ...steps: Steps): Outcome => ({
  ...way(layer, ...steps),
  handsOverTo: 'plex-own-url',
});

/** A line that shares its address by design. What it is was told, so it is never called sure. */
const line = (...steps: Steps): Outcome => ({
  kind: 'cause',
  layer: 'carrier',
  ceiling: 'medium',
  steps: [...steps],
  recheck: ['line-kind', 'provider-offer'],
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
  'private-network': published('client-app', 'join-a-private-network'),
  ipv6: way('router', 'let-ipv6-in'),
  relay: way('internet', 'use-relay'),
  'own-host': published('internet', 'rent-a-host'),
  'cloudflare-tunnel': published('internet', 'tunnel-through-cloudflare'),
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

  // Lines with answers of their own.
  'starlink-nat': line('put-a-router-behind-starlink', 'use-relay', 'join-a-private-network'),
  'mobile-internet': line(
    'get-out-of-a-mobile-line',
    'use-relay',
    'join-a-private-network',
    'tunnel-through-cloudflare',
    'rent-a-host',
  ),
  'port-range-only': {
    ...line('use-a-port-of-your-range'),
    handsOverTo: 'plex-remote-access',
  },

  'way-already-built': {
    ...undecided('internet', ['way-stage'], 'prove-the-way'),
    handsOverTo: 'plex-own-url',
  },
} as const satisfies Record<string, Outcome>;
