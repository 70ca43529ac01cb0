import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * From a failure inside the home to its cause. The viewer's own network comes first, because looking
 * costs nothing; then what Plex tells its apps; then whether the name of it leads home. Nothing here
 * asks for a change in the router before one of these shows why.
 */
export const tree = defineTree(checks, {
  id: 'plex-at-home',
  start: 'symptom',
  nodes: {
    symptom: {
      check: 'home-symptom',
      on: {
        'seen-as-remote': 'network-when-remote',
        'not-found': 'home-address',
        'only-browser': 'permission',
        'own-public-address': 'from-outside',
        'one-address-for-all': 'viewers-share-one-address',
        unknown: 'home-address',
      },
    },

    // It plays, and is counted as remote.
    'network-when-remote': {
      check: 'viewer-network',
      on: {
        same: 'published-when-remote',
        'other-network': 'viewer-on-another-network',
        vpn: 'viewer-behind-vpn',
        overlay: 'overlay-seen-as-remote',
        unknown: 'published-when-remote',
      },
    },
    'published-when-remote': {
      check: 'private-address',
      on: {
        home: 'seen',
        inner: 'runs-in',
        'other-interface': 'wrong-interface',
        unknown: 'seen',
      },
    },
    seen: {
      check: 'seen-address',
      on: {
        own: 'unexplained-at-home',
        shared: 'viewers-share-one-address',
        public: 'name',
        overlay: 'overlay-seen-as-remote',
        indirect: 'name',
        unknown: 'name',
      },
    },

    // It is not found at all.
    'home-address': {
      check: 'lan-open-here',
      on: {
        yes: 'published-when-not-found',
        no: 'network-when-closed',
        unknown: 'published-when-not-found',
      },
    },
    'network-when-closed': {
      check: 'viewer-network',
      on: {
        same: 'another-device',
        'other-network': 'viewer-on-another-network',
        vpn: 'viewer-behind-vpn',
        overlay: 'viewer-behind-vpn',
        unknown: 'another-device',
      },
    },
    'another-device': {
      check: 'lan-reach',
      on: {
        yes: 'viewer-kept-apart',
        no: 'server-not-reached-at-home',
        unknown: 'server-not-reached-at-home',
      },
    },
    'published-when-not-found': {
      check: 'private-address',
      on: { home: 'name', inner: 'runs-in', 'other-interface': 'wrong-interface', unknown: 'name' },
    },

    // Plex tells its apps an address inside its machine: what made that network?
    'runs-in': {
      check: 'plex-runs-in',
      on: {
        'docker-engine': 'container-bridge-network',
        'docker-desktop': 'docker-desktop-network',
        wsl: 'wsl-nat',
        other: 'inner-network-unplaced',
        unknown: 'inner-network-unplaced',
      },
    },

    // Plex tells them the right address: does its name lead there, and is another one told beside it?
    name: {
      check: 'direct-name',
      on: {
        resolves: 'advertised',
        filtered: 'exception',
        nowhere: 'name-not-proven',
        unknown: 'name-not-proven',
      },
    },
    exception: {
      check: 'direct-exception',
      on: {
        yes: 'second-resolver-filters',
        no: 'dns-rebind-filter',
        unknown: 'dns-rebind-filter',
      },
    },
    advertised: {
      check: 'advertised-url',
      on: {
        empty: 'unexplained-at-home',
        'home-address': 'advertised-home-address',
        'own-name': 'home-takes-public-way',
        unknown: 'unexplained-at-home',
      },
    },

    // Only a browser fails.
    permission: {
      check: 'local-network-permission',
      on: {
        refused: 'local-network-refused',
        allowed: 'extensions',
        none: 'extensions',
        unknown: 'extensions',
      },
    },
    extensions: {
      check: 'without-extensions',
      on: {
        works: 'extension-blocks-plex',
        fails: 'name-in-browser',
        unknown: 'name-in-browser',
      },
    },
    'name-in-browser': {
      check: 'direct-name',
      on: {
        resolves: 'browser-unexplained',
        filtered: 'exception',
        nowhere: 'name-not-proven',
        unknown: 'name-not-proven',
      },
    },

    // Only the home's own public address fails: does it fail outside as well?
    'from-outside': {
      check: 'outside-test',
      on: { open: 'no-hairpin', closed: 'closed-from-outside', unknown: 'outside-not-tested' },
    },
  },
  outcomes,
});
