import type { LayerId } from '../model/layer.ts';
import type { Outcome } from '../model/tree.ts';

type Some = readonly [string, ...string[]];

/** A named cause. None is measured by itself: the log may be an old one, and the rest is told. */
const cause = (layer: LayerId, steps: Some, recheck: Some): Outcome => ({
  kind: 'cause',
  layer,
  ceiling: 'medium',
  steps: [...steps],
  recheck: [...recheck],
});

/** A cause that is only what remains, or that no measurement of ours has shown. */
const likely = (layer: LayerId, steps: Some, recheck: Some): Outcome => ({
  ...cause(layer, steps, recheck),
  ceiling: 'low',
});

/** Nothing to name yet: what is missing. */
const undecided = (layer: LayerId, steps: Some, recheck: Some): Outcome => ({
  ...likely(layer, steps, recheck),
  kind: 'undecided',
});

/** The first runbook goes on from here. */
const handsOver = (outcome: Outcome): Outcome => ({
  ...outcome,
  handsOverTo: 'plex-remote-access',
});

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  // The log, or the account answer, names it.
  'port-taken': cause('server', ['free-the-port'], ['plex-log']),
  'certificate-refused': cause(
    'server',
    ['wait-for-a-certificate'],
    ['plex-log', 'server-certificate'],
  ),
  'publish-failed': cause('server', ['restart-once'], ['plex-log', 'plex-account', 'plex-status']),
  'server-signed-out': cause('account', ['sign-the-server-in'], ['plex-account', 'plex-status']),

  // Open, and Plex says red. Where the first runbook has the cause, it is pointed to and not named twice.
  'published-port-first': handsOver(
    undecided('server', ['compare-the-numbers'], ['public-port', 'plex-status']),
  ),
  'checkers-filtered': handsOver(
    undecided('router', ['test-without-prevention'], ['source-filter', 'plex-status']),
  ),
  'silent-prevention': cause(
    'router',
    ['test-without-prevention'],
    ['intrusion-prevention', 'plex-status'],
  ),
  'stale-cache': likely(
    'server',
    ['restart-once', 'move-cache-aside'],
    ['plex-status', 'plex-log'],
  ),
  'switched-off': handsOver(undecided('server', ['compare-the-numbers'], ['plex-status'])),

  // Green, and apps fail.
  'certificate-ended': cause('server', ['renew-certificate'], ['server-certificate', 'plex-log']),
  'mtu-too-large': likely('host-firewall', ['set-mtu-1500'], ['server-mtu']),

  // Closed by itself.
  'vpn-port-lapsed': cause(
    'host-firewall',
    ['publish-the-leased-port'],
    ['port-reachable', 'public-port'],
  ),
  'answers-leave-elsewhere': cause(
    'router',
    ['answer-by-the-same-line'],
    ['server-line', 'port-reachable'],
  ),
  'green-then-red': handsOver(
    likely('router', ['read-the-last-word'], ['plex-status', 'plex-log']),
  ),

  // What the router was asked to open.
  'upnp-off': cause('router', ['make-a-fixed-rule'], ['upnp-list', 'port-reachable']),
  'upnp-stale': cause('router', ['make-a-fixed-rule'], ['upnp-list', 'port-reachable']),
  'upnp-collides': cause('router', ['keep-one-mapping'], ['upnp-list', 'port-reachable']),
  'ssdp-filtered': cause('router', ['make-a-fixed-rule'], ['upnp-list', 'port-reachable']),
  'forward-swallows-upnp': likely(
    'router',
    ['narrow-the-rule', 'make-a-fixed-rule'],
    ['wide-rule', 'upnp-list'],
  ),
  'upnp-silent': likely('router', ['make-a-fixed-rule'], ['upnp-list', 'port-reachable']),

  // What is missing before a cause can be named.
  'way-in-untested': handsOver(
    undecided('internet', ['compare-the-numbers', 'read-the-last-word'], ['port-reachable']),
  ),
  'other-answers': handsOver(undecided('router', ['compare-the-numbers'], ['port-reachable'])),
  'port-closed': handsOver(
    undecided('router', ['compare-the-numbers', 'read-the-last-word'], ['port-reachable']),
  ),
  'line-unseen': undecided('router', ['answer-by-the-same-line'], ['server-line']),
  'upnp-unseen': undecided('router', ['make-a-fixed-rule'], ['upnp-list']),
  'mapping-without-word': undecided(
    'server',
    ['read-the-last-word'],
    ['plex-log', 'port-reachable'],
  ),
  'open-and-red': undecided('server', ['read-the-last-word', 'restart-once'], ['plex-log']),
  'open-and-green': handsOver(
    undecided(
      'client-app',
      ['renew-certificate', 'set-mtu-1500'],
      ['server-certificate', 'server-mtu'],
    ),
  ),
} as const satisfies Record<string, Outcome>;
