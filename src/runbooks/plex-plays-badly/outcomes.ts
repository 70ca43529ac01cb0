import type { LayerId } from '../model/layer.ts';
import type { Outcome } from '../model/tree.ts';

type Ids = readonly [string, ...string[]];

/** A named cause. All of them rest on what was told, so none is ever called sure. */
const cause = (layer: LayerId, recheck: Ids, ...steps: Ids): Outcome => ({
  kind: 'cause',
  layer,
  ceiling: 'medium',
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

/** Every place where the tree can end. Their words are in outcomes.wording.ts. */
export const outcomes = {
  // The way it takes.
  'relay-in-use': {
    ...cause('internet', ['stream-way'], 'read-the-dashboard'),
    handsOverTo: 'plex-remote-access',
  },
  'overlay-relays': cause('internet', ['overlay-path'], 'make-tailscale-direct'),
  'large-packets-lost': cause('host-firewall', ['large-packets'], 'bring-packets-to-1500'),

  // Somebody asked for less.
  'app-limits-quality': cause('client-app', ['quality-limit'], 'lift-the-app-limit'),
  'server-limits-quality': cause('server', ['quality-limit'], 'lift-the-server-limit'),
  'file-is-like-that': {
    kind: 'works',
    layer: 'server',
    ceiling: 'medium',
    steps: ['read-the-dashboard'],
    recheck: ['stream-treatment'],
  },

  // A part is too slow.
  'conversion-too-slow': cause('server', ['conversion-speed'], 'ease-the-conversion'),
  'upload-too-small': cause('carrier', ['upload-room'], 'stay-below-the-upload'),
  'viewer-network-slow': cause(
    'client-network',
    ['viewer-line'],
    'use-a-better-network',
    'lift-the-app-limit',
  ),

  // What is missing.
  'limit-unknown': undecided(
    'server',
    ['quality-limit'],
    'lift-the-app-limit',
    'lift-the-server-limit',
  ),
  'upload-not-measured': undecided('carrier', ['upload-room', 'viewer-line'], 'measure-both-lines'),
  'viewer-not-tested': undecided('client-network', ['viewer-line'], 'measure-both-lines'),
  'nothing-is-slow': undecided(
    'internet',
    ['stream-treatment', 'upload-room'],
    'read-the-dashboard',
    'measure-both-lines',
  ),
  'video-does-not-begin': undecided(
    'server',
    ['large-packets', 'conversion-speed'],
    'read-the-dashboard',
    'bring-packets-to-1500',
  ),
} satisfies Record<string, Outcome>;
