import type { LayerId } from '../model/layer.ts';
import type { Confidence, Outcome } from '../model/tree.ts';

type Ids = readonly [string, ...string[]];

/** A named cause. None can be surer than medium: a browser measures nothing of what is asked here. */
const cause = (
  layer: LayerId,
  steps: Ids,
  recheck: Ids,
  ceiling: Exclude<Confidence, 'high'> = 'medium',
): Outcome => ({ kind: 'cause', layer, ceiling, steps: [...steps], recheck: [...recheck] });

/** Nothing to name yet: what is missing. */
const undecided = (layer: LayerId, steps: Ids, recheck: Ids, handsOverTo?: string): Outcome => ({
  kind: 'undecided',
  layer,
  ceiling: 'low',
  steps: [...steps],
  recheck: [...recheck],
  ...(handsOverTo !== undefined && { handsOverTo }),
});

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  // The viewer.
  'viewer-on-another-network': cause(
    'client-network',
    ['bring-the-viewer-home'],
    ['viewer-network', 'home-symptom'],
  ),
  'viewer-kept-apart': cause(
    'client-network',
    ['bring-the-viewer-home'],
    ['lan-open-here', 'home-symptom'],
  ),
  'viewer-behind-vpn': cause(
    'client-network',
    ['take-the-vpn-off-the-viewer'],
    ['viewer-network', 'home-symptom'],
  ),
  'overlay-seen-as-remote': cause(
    'client-network',
    ['take-the-vpn-off-the-viewer', 'publish-the-home-address'],
    ['seen-address', 'home-symptom'],
  ),
  'extension-blocks-plex': cause(
    'client-app',
    ['test-without-extensions'],
    ['without-extensions', 'home-symptom'],
  ),

  // What Plex tells its apps.
  'container-bridge-network': cause(
    'lan-address',
    ['give-plex-the-host-network', 'publish-the-home-address'],
    ['private-address', 'home-symptom'],
  ),
  'docker-desktop-network': cause(
    'lan-address',
    ['publish-the-home-address', 'give-plex-the-host-network'],
    ['private-address', 'home-symptom'],
  ),
  'wsl-nat': cause(
    'lan-address',
    ['open-wsl-to-the-home', 'publish-the-home-address'],
    ['private-address', 'home-symptom'],
  ),
  'wrong-interface': cause(
    'lan-address',
    ['choose-the-interface'],
    ['private-address', 'home-symptom'],
  ),
  'advertised-home-address': cause(
    'server',
    ['clear-the-advertised-url'],
    ['advertised-url', 'home-symptom'],
    'low',
  ),
  'home-takes-public-way': cause(
    'server',
    ['lead-the-name-home', 'clear-the-advertised-url'],
    ['seen-address', 'home-symptom'],
    'low',
  ),

  // What stands between.
  'dns-rebind-filter': cause(
    'router',
    ['except-plex-direct', 'ask-two-resolvers'],
    ['direct-name', 'home-symptom'],
  ),
  'second-resolver-filters': cause(
    'router',
    ['follow-the-resolvers', 'except-plex-direct'],
    ['direct-name', 'home-symptom'],
  ),
  'viewers-share-one-address': {
    ...cause('router', ['show-plex-the-viewers'], ['seen-address', 'home-symptom']),
    handsOverTo: 'plex-own-url',
  },
  'no-hairpin': cause('router', ['lead-the-name-home'], ['home-symptom']),

  // What is missing before a cause can be named.
  'local-network-refused': undecided(
    'client-app',
    ['allow-local-network', 'test-without-extensions'],
    ['local-network-permission'],
  ),
  'inner-network-unplaced': undecided(
    'lan-address',
    ['write-down-the-home-view', 'publish-the-home-address'],
    ['plex-runs-in'],
  ),
  'name-not-proven': undecided('router', ['ask-two-resolvers'], ['direct-name']),
  'server-not-reached-at-home': undecided(
    'server',
    ['write-down-the-home-view'],
    ['lan-open-here', 'lan-reach'],
    'plex-remote-access',
  ),
  'closed-from-outside': undecided(
    'router',
    ['write-down-the-home-view'],
    ['outside-test'],
    'plex-remote-access',
  ),
  'outside-not-tested': undecided('router', ['write-down-the-home-view'], ['outside-test']),
  'browser-unexplained': undecided(
    'client-app',
    ['write-down-the-home-view', 'test-without-extensions'],
    ['without-extensions', 'lan-open-here'],
  ),
  'unexplained-at-home': undecided(
    'server',
    ['write-down-the-home-view'],
    ['seen-address', 'private-address'],
  ),
} satisfies Record<string, Outcome>;
