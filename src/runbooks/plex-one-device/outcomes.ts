import type { LayerId } from '../model/layer.ts';
import type { Confidence, Outcome } from '../model/tree.ts';

type Ids = readonly [string, ...string[]];

/**
 * A named cause.
 * @param ceiling Medium where a try showed it, low where it is what remains. Nothing here is measured.
 */
const cause = (layer: LayerId, ceiling: Confidence, recheck: Ids, ...steps: Ids): Outcome => ({
  kind: 'cause',
  layer,
  ceiling,
  steps: [...steps],
  recheck: [...recheck],
});

/** No cause yet: what is missing before one can be named. */
const undecided = (layer: LayerId, recheck: Ids, ...steps: Ids): Outcome => ({
  kind: 'undecided',
  layer,
  ceiling: 'low',
  steps: [...steps],
  recheck: [...recheck],
});

/** Signing in again is written down in the runbook on remote access. */
const signInAgain = { runbook: 'plex-remote-access', step: 'sign-in-again' };

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  // Not one device.
  'plays-everywhere': {
    kind: 'works',
    layer: 'client-app',
    ceiling: 'medium',
    steps: ['compare-before-you-change'],
    recheck: ['who-fails'],
  },
  'not-one-device': {
    ...undecided('router', ['who-fails'], 'compare-before-you-change'),
    handsOverTo: 'plex-remote-access',
  },
  'only-inside-the-home': {
    ...undecided('router', ['who-fails'], 'compare-before-you-change'),
    handsOverTo: 'plex-at-home',
  },
  'scope-unknown': undecided(
    'client-app',
    ['who-fails', 'other-servers'],
    'compare-before-you-change',
  ),

  // One place.
  'place-blocks-plex': {
    ...cause('client-network', 'medium', ['who-fails', 'other-servers'], 'tell-port-from-filter'),
    stepElsewhere: { runbook: 'plex-remote-access', step: 'try-another-network' },
  },
  'place-or-home': undecided(
    'client-network',
    ['other-servers', 'who-fails'],
    'tell-port-from-filter',
  ),

  // The device.
  'device-dns-blocks': cause('client-network', 'medium', ['phone-dns'], 'use-another-dns'),
  'clock-wrong': cause('client-app', 'medium', ['device-clock', 'device-says'], 'set-the-clock'),
  'old-root-certificates': cause(
    'client-app',
    'medium',
    ['one-kind-stopped', 'device-says'],
    'renew-or-replace-the-app',
  ),
  'extension-blocks-away': cause(
    'client-app',
    'medium',
    ['private-window'],
    'let-plex-direct-pass',
  ),

  // This server on that device.
  'account-without-server': cause('account', 'medium', ['server-listed'], 'see-whose-account'),
  'pass-asked-there': {
    ...cause('account', 'medium', ['device-says', 'server-listed'], 'see-whose-account'),
    stepElsewhere: { runbook: 'plex-remote-access', step: 'check-entitlement' },
  },
  'secure-required': cause('server', 'low', ['secure-connections'], 'prefer-secure-connections'),
  'secure-disabled': cause('server', 'low', ['secure-connections'], 'prefer-secure-connections'),
  'app-held-an-old-route': {
    ...cause('client-app', 'medium', ['after-sign-in'], 'compare-before-you-change'),
    stepElsewhere: signInAgain,
  },

  // What is missing.
  'name-not-found': undecided(
    'client-network',
    ['device-says', 'phone-dns'],
    'use-another-dns',
    'compare-before-you-change',
  ),
  'certificate-refused': undecided(
    'client-app',
    ['device-clock', 'one-kind-stopped'],
    'set-the-clock',
    'renew-or-replace-the-app',
  ),
  'sign-in-untested': {
    ...undecided('client-app', ['after-sign-in'], 'compare-before-you-change'),
    stepElsewhere: signInAgain,
  },
  'device-unexplained': undecided(
    'client-app',
    ['other-servers', 'device-says'],
    'compare-before-you-change',
    'renew-or-replace-the-app',
  ),
} satisfies Record<string, Outcome>;
