import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/** Where a fault in the router's list of mappings leads, wherever the list is asked about. */
const faultyMappings = {
  off: 'upnp-off',
  collides: 'upnp-collides',
  stale: 'upnp-stale',
  'others-only': 'ssdp-filtered',
  empty: 'rules',
} as const;

/**
 * The server's own log speaks first: where it names a fault, nothing else needs to be asked. Without
 * one, the outside is asked, then Plex's page, then what can be seen of each cause, the commonest and
 * cheapest first. Not knowing goes on to the next question, and never ends at a cause of its own.
 */
export const tree = defineTree(checks, {
  id: 'plex-red-though-open',
  start: 'log',
  nodes: {
    log: {
      check: 'plex-log',
      on: {
        reachable: 'certificate',
        mapped: 'way-in',
        'not-reachable': 'way-in',
        'publish-failed': 'account-when-unpublished',
        'no-usable-igd': 'mappings',
        'port-taken': 'port-taken',
        'certificate-stuck': 'certificate-refused',
        unknown: 'way-in',
      },
    },
    'account-when-unpublished': {
      check: 'plex-account',
      on: {
        'signed-out': 'server-signed-out',
        'publish-failed': 'publish-failed',
        mapped: 'publish-failed',
        'not-reachable': 'publish-failed',
        waiting: 'publish-failed',
        'not-mapped': 'publish-failed',
        unknown: 'publish-failed',
      },
    },

    // Does the outside get in, whatever Plex says?
    'way-in': {
      check: 'port-reachable',
      on: {
        'open-yours': 'page-when-open',
        'open-plex': 'page-when-open',
        'open-other': 'other-answers',
        refused: 'what-opens-it',
        'unreachable-at-once': 'what-opens-it',
        'unreachable-delayed': 'port-closed',
        timeout: 'what-opens-it',
        'inside-only': 'way-in-untested',
        unknown: 'way-in-untested',
      },
    },

    // Open, and Plex says red.
    'page-when-open': {
      check: 'plex-status',
      on: {
        accessible: 'certificate',
        'not-available': 'published-port',
        'green-then-red': 'published-port',
        off: 'switched-off',
        unknown: 'published-port',
      },
    },
    'published-port': {
      check: 'public-port',
      on: {
        same: 'filter',
        unticked: 'published-port-first',
        different: 'published-port-first',
        unknown: 'filter',
      },
    },
    filter: {
      check: 'source-filter',
      on: { yes: 'checkers-filtered', no: 'account', unknown: 'account' },
    },
    account: {
      check: 'plex-account',
      on: {
        'signed-out': 'server-signed-out',
        'publish-failed': 'publish-failed',
        mapped: 'prevention',
        'not-reachable': 'prevention',
        waiting: 'prevention',
        'not-mapped': 'prevention',
        unknown: 'prevention',
      },
    },
    prevention: {
      check: 'intrusion-prevention',
      on: {
        'turns-green': 'silent-prevention',
        'stays-red': 'move',
        'not-there': 'move',
        unknown: 'move',
      },
    },
    move: {
      check: 'server-moved',
      on: { moved: 'stale-cache', 'not-moved': 'open-and-red', unknown: 'open-and-red' },
    },

    // Green, by the page or by the log, and apps fail.
    certificate: {
      check: 'server-certificate',
      on: {
        valid: 'packets',
        ended: 'certificate-ended',
        none: 'certificate-ended',
        unknown: 'packets',
      },
    },
    packets: {
      check: 'server-mtu',
      on: {
        'up-to-1500': 'open-and-green',
        'over-1500': 'mtu-too-large',
        unknown: 'open-and-green',
      },
    },

    // Closed: what closes by itself.
    'what-opens-it': {
      check: 'closed-way',
      on: {
        'vpn-port': 'vpn-port-lapsed',
        'several-lines': 'answering-line',
        upnp: 'mappings-when-closed',
        none: 'page-when-closed',
        unknown: 'page-when-closed',
      },
    },
    'answering-line': {
      check: 'server-line',
      on: { same: 'port-closed', other: 'answers-leave-elsewhere', unknown: 'line-unseen' },
    },
    'page-when-closed': {
      check: 'plex-status',
      on: {
        accessible: 'port-closed',
        'not-available': 'port-closed',
        'green-then-red': 'green-then-red',
        off: 'port-closed',
        unknown: 'port-closed',
      },
    },

    // The router is to open the port when Plex asks.
    mappings: {
      check: 'upnp-list',
      on: { ...faultyMappings, fine: 'mapping-without-word', unknown: 'upnp-unseen' },
    },
    // Closed, and the mapping is right: what closes it stands further out.
    'mappings-when-closed': {
      check: 'upnp-list',
      on: { ...faultyMappings, fine: 'port-closed', unknown: 'upnp-unseen' },
    },
    rules: {
      check: 'wide-rule',
      on: { yes: 'forward-swallows-upnp', no: 'upnp-silent', unknown: 'upnp-silent' },
    },
  },
  outcomes,
});
