import type { LayerId } from '../model/layer.ts';
import type { Confidence, Outcome } from '../model/tree.ts';

/**
 * A named cause.
 * @param ceiling How sure it can be at most: high only where a measured address itself proves
 *   it, medium where it rests on what was told, low where it is what remains.
 */
const cause = (
  layer: LayerId,
  ceiling: Confidence,
  steps: readonly [string, ...string[]],
  recheck: readonly string[] = ['port-reachable', 'plex-status'],
): Outcome => ({ kind: 'cause', layer, ceiling, steps: [...steps], recheck: [...recheck] });

/** The same, with the runbook that asks on where that was not it. */
const handingOver = (outcome: Outcome, handsOverTo: string): Outcome => ({
  ...outcome,
  handsOverTo,
});

/** The provider's NAT: nothing in the home can pass it, so another runbook chooses a way round it. */
const behindCarrier = (
  ceiling: Confidence,
  steps: readonly [string, ...string[]],
  recheck: readonly string[] = ['router-wan'],
): Outcome => handingOver(cause('carrier', ceiling, steps, recheck), 'plex-behind-cgnat');

/** No cause yet: what is missing before one can be named. */
const undecided = (
  layer: LayerId,
  steps: readonly [string, ...string[]],
  recheck: readonly string[],
): Outcome => ({
  kind: 'undecided',
  layer,
  ceiling: 'low',
  steps: [...steps],
  recheck: [...recheck],
});

/** Another runbook asks on from the start. */
const elsewhere = (layer: LayerId, handsOverTo: string): Outcome => ({
  kind: 'handover',
  layer,
  ceiling: 'low',
  steps: ['capture-state'],
  recheck: ['symptom'],
  handsOverTo,
});

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  'works-now': {
    kind: 'works',
    layer: 'client-app',
    ceiling: 'medium',
    steps: ['capture-state'],
    recheck: ['port-reachable', 'symptom'],
  },

  // Other questions are the right ones.
  'plays-but-poorly': elsewhere('internet', 'plex-plays-badly'),
  'fails-on-one-device': elsewhere('client-app', 'plex-one-device'),
  'fails-only-at-home': elsewhere('router', 'plex-at-home'),
  'only-web-fails': elsewhere('client-app', 'plex-at-home'),
  'fails-by-own-name': elsewhere('host-firewall', 'plex-own-url'),

  // Not the network.
  'no-entitlement': cause('account', 'medium', ['check-entitlement'], ['symptom']),
  'home-seen-as-remote': handingOver(
    cause('server', 'medium', ['keep-home-viewers-local'], ['symptom']),
    'plex-at-home',
  ),
  'browser-blocks-local-network': handingOver(
    cause('client-app', 'medium', ['allow-local-network'], ['lan-identity', 'symptom']),
    'plex-at-home',
  ),
  'remote-access-off': cause(
    'server',
    'medium',
    ['turn-on-remote-access'],
    ['plex-status', 'port-reachable'],
  ),

  // The outside gets in.
  'public-port-not-set': cause('server', 'medium', ['publish-the-same-port'], ['plex-status']),
  'plex-checker-blocked': handingOver(
    cause('router', 'medium', ['allow-plex-checkers'], ['plex-status']),
    'plex-red-though-open',
  ),
  'publish-stale': handingOver(
    cause('server', 'medium', ['publish-again'], ['plex-status']),
    'plex-red-though-open',
  ),
  'viewer-network-blocks': handingOver(
    cause('client-network', 'medium', ['try-another-network'], ['symptom', 'who-fails']),
    'plex-one-device',
  ),
  'client-app-stale': handingOver(
    cause('client-app', 'medium', ['sign-in-again'], ['symptom']),
    'plex-one-device',
  ),
  'account-mismatch': handingOver(
    cause('account', 'low', ['sign-in-again'], ['symptom']),
    'plex-red-though-open',
  ),
  'another-service-answers': handingOver(
    cause('router', 'medium', ['map-port', 'test-from-outside', 'fix-lan-address']),
    'plex-own-url',
  ),

  // A NAT above the router.
  cgnat: behindCarrier('high', ['take-another-way-in', 'rule-out-cgnat']),
  'carrier-private-nat': behindCarrier('medium', ['take-another-way-in', 'rule-out-cgnat']),
  'carrier-squat-nat': behindCarrier(
    'low',
    ['rule-out-cgnat', 'take-another-way-in'],
    ['router-wan', 'port-reachable'],
  ),
  'ds-lite': behindCarrier('high', ['take-another-way-in', 'rule-out-cgnat']),
  'ipv6-only': behindCarrier('medium', ['take-another-way-in', 'rule-out-cgnat']),
  'double-nat': cause('isp-gateway', 'medium', ['eliminate-double-nat', 'map-port']),
  'routed-inner-router': cause('isp-gateway', 'medium', ['map-port', 'eliminate-double-nat']),
  'several-lines': handingOver(
    cause('router', 'medium', ['test-on-one-line'], ['router-wan', 'port-reachable']),
    'plex-red-though-open',
  ),
  'server-vpn': cause(
    'host-firewall',
    'medium',
    ['keep-plex-out-of-vpn'],
    ['router-wan', 'port-reachable'],
  ),

  // Inside the home.
  'no-forward': cause('router', 'medium', ['map-port', 'fix-lan-address']),
  'upnp-failed': handingOver(
    cause('router', 'medium', ['map-port', 'fix-lan-address']),
    'plex-red-though-open',
  ),
  'lan-address-changed': cause('lan-address', 'medium', ['fix-lan-address', 'map-port']),
  'wrong-port-forwarded': cause('router', 'medium', ['map-port']),
  'gateway-security': cause('isp-gateway', 'low', ['turn-off-gateway-security']),
  'host-firewall': cause(
    'host-firewall',
    'medium',
    ['open-host-firewall'],
    ['lan-identity', 'port-reachable'],
  ),
  'server-not-running': handingOver(
    cause('server', 'medium', ['start-server'], ['lan-identity', 'plex-status']),
    'plex-red-though-open',
  ),

  // What is missing before a cause can be named.
  'wan-unknown': undecided('router', ['rule-out-cgnat'], ['router-wan']),
  'wan-misread': undecided('router', ['rule-out-cgnat'], ['router-wan']),
  'nat-above-unknown': undecided(
    'isp-gateway',
    ['eliminate-double-nat', 'rule-out-cgnat'],
    ['first-box-wan'],
  ),
  'both-rules-yet-closed': undecided(
    'host-firewall',
    ['open-host-firewall', 'fix-lan-address', 'start-server'],
    ['lan-identity', 'port-reachable'],
  ),
  'visitor-vpn': undecided(
    'client-network',
    ['test-without-vpn'],
    ['public-address', 'port-reachable'],
  ),
  'addresses-disagree': undecided(
    'carrier',
    ['test-without-vpn', 'rule-out-cgnat'],
    ['public-address', 'router-wan'],
  ),
  'other-port-tested': undecided(
    'server',
    ['test-from-outside', 'publish-the-same-port'],
    ['port-reachable'],
  ),
  'server-unreachable-inside': undecided(
    'lan-address',
    ['fix-lan-address', 'start-server'],
    ['lan-identity'],
  ),
  'forward-unknown': undecided('router', ['map-port'], ['forward-rule']),
  'our-test-filtered': undecided(
    'router',
    ['allow-plex-checkers', 'test-from-outside'],
    ['who-fails'],
  ),
  'fails-for-whom-unknown': handingOver(
    undecided('client-network', ['try-another-network', 'capture-state'], ['who-fails']),
    'plex-one-device',
  ),
  unexplained: undecided('internet', ['test-from-outside', 'capture-state'], ['port-reachable']),
} as const satisfies Record<string, Outcome>;
