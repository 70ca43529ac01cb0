import type { LayerId } from '../model/layer.ts';
import type { Confidence, Outcome } from '../model/tree.ts';

type Steps = readonly [string, ...string[]];

/** A named fault. All of them rest on what was told, so none is ever called sure. */
const cause = (
  layer: LayerId,
  recheck: Steps,
  steps: Steps,
  ceiling: Confidence = 'medium',
): Outcome => ({
  kind: 'cause',
  layer,
  ceiling,
  steps: [...steps],
  recheck: [...recheck],
});

/** Nothing to name yet: what is missing. */
const undecided = (layer: LayerId, recheck: Steps, steps: Steps): Outcome => ({
  kind: 'undecided',
  layer,
  ceiling: 'low',
  steps: [...steps],
  recheck: [...recheck],
});

/** Nothing of the way in fails. */
const works = (layer: LayerId, recheck: Steps, steps: Steps): Outcome => ({
  kind: 'works',
  layer,
  ceiling: 'medium',
  steps: [...steps],
  recheck: [...recheck],
});

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  'red-behind-proxy': works('server', ['own-url-symptom'], ['judge-by-playing']),

  // The address that apps are told.
  'url-wrong-port': cause('server', ['custom-url', 'name-answers'], ['publish-the-url']),
  'url-without-port': cause('server', ['custom-url', 'name-answers'], ['publish-the-url']),
  'url-malformed': cause('server', ['custom-url', 'name-answers'], ['publish-the-url']),
  'url-missing': cause('server', ['custom-url', 'name-answers'], ['publish-the-url']),
  'secure-connections-mismatch': cause(
    'server',
    ['secure-connections', 'proxy-target', 'name-answers'],
    ['match-secure-connections'],
  ),

  // The name.
  'name-leads-nowhere': cause('internet', ['name-resolves'], ['point-the-name']),
  'name-holds-inside-address': {
    ...cause('internet', ['name-resolves'], ['point-the-name']),
    handsOverTo: 'plex-remote-access',
  },
  'dns-updater-stuck': cause('internet', ['name-resolves'], ['point-the-name']),
  'name-at-another-door': cause('internet', ['name-resolves'], ['point-the-name']),
  'ipv6-leads-elsewhere': cause('internet', ['name-resolves'], ['point-the-name']),
  'name-leads-elsewhere': undecided('internet', ['other-address'], ['point-the-name']),

  // What answers at the name.
  'way-is-closed': cause(
    'internet',
    ['name-answers'],
    ['open-the-way-to-the-proxy', 'point-the-name'],
  ),
  'certificate-unfit': cause('internet', ['name-answers'], ['mend-the-certificate']),
  'certificate-chain-incomplete': cause('internet', ['strict-answer'], ['mend-the-certificate']),
  'way-misses-plex': cause(
    'host-firewall',
    ['proxy-target', 'name-answers'],
    ['reach-plex-from-the-proxy'],
  ),
  'proxy-serves-another-site': cause(
    'host-firewall',
    ['proxy-error', 'name-answers'],
    ['let-the-name-through'],
  ),
  'host-matched-without-port': cause('host-firewall', ['strict-answer'], ['let-the-name-through']),
  'login-in-front': cause('host-firewall', ['name-answers'], ['let-the-name-through']),
  'answer-not-seen': undecided('internet', ['name-answers'], ['look-from-outside']),
  'way-is-open': {
    ...works('internet', ['strict-answer', 'own-url-symptom'], ['judge-by-playing']),
    handsOverTo: 'plex-plays-badly',
  },

  // Everybody looks alike.
  'forwarded-for-missing': cause(
    'host-firewall',
    ['own-url-symptom', 'proxy-log-address'],
    ['hand-on-the-viewer'],
  ),
  'viewer-address-hidden': cause('host-firewall', ['proxy-log-address'], ['hand-on-the-viewer']),
  'viewer-address-unseen': undecided(
    'host-firewall',
    ['proxy-log-address'],
    ['hand-on-the-viewer', 'require-a-sign-in'],
  ),
  'open-without-sign-in': cause('server', ['allowed-networks'], ['require-a-sign-in']),
  'open-door-unexplained': undecided('server', ['allowed-networks'], ['require-a-sign-in']),
} as const satisfies Record<string, Outcome>;
