import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * From a picture that stops or is blurred to the part that is too slow. The dashboard comes first:
 * through Plex Relay nothing else matters. Then who made the picture small, whether the server keeps
 * up, and only then the two lines, the home's before the viewer's.
 */
export const tree = defineTree(checks, {
  id: 'plex-plays-badly',
  start: 'way',
  nodes: {
    // Which way it comes.
    way: {
      check: 'stream-way',
      on: {
        indirect: 'relay-in-use',
        direct: 'look',
        overlay: 'tailscale',
        unknown: 'look',
      },
    },
    tailscale: {
      check: 'overlay-path',
      on: { relayed: 'overlay-relays', direct: 'upload', unknown: 'upload' },
    },
    look: {
      check: 'bad-playback',
      on: {
        stops: 'treatment-when-it-stops',
        blurred: 'treatment-when-blurred',
        'never-starts': 'packets',
        'not-powerful': 'conversion-too-slow',
        unknown: 'treatment-when-it-stops',
      },
    },

    // It never begins.
    packets: {
      check: 'large-packets',
      on: {
        above: 'large-packets-lost',
        lost: 'large-packets-lost',
        fits: 'speed-when-nothing-begins',
        unknown: 'speed-when-nothing-begins',
      },
    },
    'speed-when-nothing-begins': {
      check: 'conversion-speed',
      on: {
        'at-limit': 'conversion-too-slow',
        'has-room': 'video-does-not-begin',
        unknown: 'video-does-not-begin',
      },
    },

    // It is blurred: who asked for that?
    'treatment-when-blurred': {
      check: 'stream-treatment',
      on: { unchanged: 'file-is-like-that', converted: 'limit', unknown: 'limit' },
    },
    limit: {
      check: 'quality-limit',
      on: {
        app: 'app-limits-quality',
        server: 'server-limits-quality',
        none: 'upload',
        unknown: 'limit-unknown',
      },
    },

    // It stops: the server, the home's line, or the viewer's?
    'treatment-when-it-stops': {
      check: 'stream-treatment',
      on: { unchanged: 'upload', converted: 'speed', unknown: 'upload' },
    },
    speed: {
      check: 'conversion-speed',
      on: { 'at-limit': 'conversion-too-slow', 'has-room': 'upload', unknown: 'upload' },
    },
    upload: {
      check: 'upload-room',
      on: {
        enough: 'viewer',
        'too-small': 'upload-too-small',
        unknown: 'viewer-when-upload-unknown',
      },
    },
    viewer: {
      check: 'viewer-line',
      on: {
        'better-elsewhere': 'viewer-network-slow',
        'same-elsewhere': 'nothing-is-slow',
        unknown: 'viewer-not-tested',
      },
    },
    'viewer-when-upload-unknown': {
      check: 'viewer-line',
      on: {
        'better-elsewhere': 'viewer-network-slow',
        'same-elsewhere': 'upload-not-measured',
        unknown: 'upload-not-measured',
      },
    },
  },
  outcomes,
});
