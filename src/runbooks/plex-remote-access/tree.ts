import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * From a red Plex icon to a named cause. Entitlement and Relay come before anybody changes a router;
 * only a connection from outside proves that the path is open; only the address of the first box
 * tells a carrier's NAT from a double NAT in the home.
 */
export const tree = defineTree(checks, {
  id: 'plex-remote-access',
  start: 'symptom',
  nodes: {
    // What is seen, before anything is changed.
    symptom: {
      check: 'symptom',
      on: {
        'cannot-connect': 'plex-status',
        indirect: 'plex-status',
        'plays-poorly': 'plays-but-poorly',
        'one-device': 'fails-on-one-device',
        'only-at-home': 'fails-only-at-home',
        'asks-for-pass': 'viewer-place',
        'only-plex-web': 'web-lan-reach',
        'own-name': 'fails-by-own-name',
        works: 'works-now',
        unknown: 'plex-status',
      },
    },
    'viewer-place': {
      check: 'viewer-place',
      on: { away: 'no-entitlement', home: 'home-seen-as-remote', unknown: 'no-entitlement' },
    },
    'web-lan-reach': {
      check: 'lan-reach',
      on: { yes: 'web-permission', no: 'server-itself', unknown: 'web-permission' },
    },
    'web-permission': {
      check: 'local-network-permission',
      on: {
        refused: 'browser-blocks-local-network',
        allowed: 'only-web-fails',
        none: 'only-web-fails',
        unknown: 'only-web-fails',
      },
    },
    'plex-status': {
      check: 'plex-status',
      on: {
        accessible: 'reach-when-green',
        'not-available': 'reach-when-red',
        'green-then-red': 'reach-when-red',
        off: 'remote-access-off',
        unknown: 'reach-when-red',
      },
    },

    // Does the outside get in? Plex shows red, or nobody knows what it shows.
    'reach-when-red': {
      check: 'port-reachable',
      on: {
        'open-yours': 'public-port',
        'open-plex': 'same-server-when-red',
        'open-other': 'wan-when-other-answers',
        refused: 'port-tested',
        'unreachable-at-once': 'port-tested',
        'unreachable-delayed': 'lan-when-no-device',
        timeout: 'port-tested',
        'inside-only': 'outside-test-when-red',
        unknown: 'outside-test-when-red',
      },
    },
    'same-server-when-red': {
      check: 'same-server',
      on: { same: 'public-port', different: 'wan-when-other-answers', unknown: 'public-port' },
    },
    'outside-test-when-red': {
      check: 'outside-test',
      on: { open: 'public-port', closed: 'port-tested', unknown: 'router-wan' },
    },
    'public-port': {
      check: 'public-port',
      on: {
        same: 'source-filter',
        unticked: 'public-port-not-set',
        different: 'public-port-not-set',
        unknown: 'source-filter',
      },
    },
    'source-filter': {
      check: 'source-filter',
      on: { yes: 'plex-checker-blocked', no: 'publish-stale', unknown: 'publish-stale' },
    },

    // Does the outside get in? Plex shows green, yet apps fail.
    'reach-when-green': {
      check: 'port-reachable',
      on: {
        'open-yours': 'open-port-tested',
        'open-plex': 'same-server-when-green',
        'open-other': 'wan-when-other-answers',
        refused: 'port-tested',
        'unreachable-at-once': 'port-tested',
        'unreachable-delayed': 'lan-when-no-device',
        timeout: 'port-tested',
        'inside-only': 'outside-test-when-green',
        unknown: 'outside-test-when-green',
      },
    },
    'same-server-when-green': {
      check: 'same-server',
      on: {
        same: 'open-port-tested',
        different: 'wan-when-other-answers',
        unknown: 'open-port-tested',
      },
    },
    'outside-test-when-green': {
      check: 'outside-test',
      on: { open: 'open-port-tested', closed: 'port-tested', unknown: 'router-wan' },
    },
    'open-port-tested': {
      check: 'port-tested',
      on: { same: 'who-fails', different: 'other-port-tested', unknown: 'who-fails' },
    },
    'port-tested': {
      check: 'port-tested',
      on: { same: 'router-wan', different: 'other-port-tested', unknown: 'router-wan' },
    },
    'who-fails': {
      check: 'who-fails',
      on: {
        'one-place': 'viewer-network-blocks',
        'one-app': 'client-app-stale',
        'only-at-home': 'fails-only-at-home',
        everyone: 'account-mismatch',
        nobody: 'works-now',
        unknown: 'fails-for-whom-unknown',
      },
    },

    // A router looked for the forward's target and found no device: gone, asleep, or another address?
    'lan-when-no-device': {
      check: 'lan-reach',
      on: {
        yes: 'boxes-when-no-device',
        no: 'server-when-no-device',
        unknown: 'boxes-when-no-device',
      },
    },
    'server-when-no-device': {
      check: 'server-itself',
      on: {
        yes: 'boxes-when-no-device',
        'yes-elsewhere': 'boxes-when-no-device',
        no: 'server-not-running',
        unknown: 'boxes-when-no-device',
      },
    },
    'boxes-when-no-device': {
      check: 'second-box',
      on: { yes: 'double-nat', no: 'lan-address-changed', unknown: 'lan-address-changed' },
    },

    // Is there a NAT above the router, and whose?
    'router-wan': {
      check: 'router-wan',
      on: {
        'same-as-public': 'lan-identity',
        'carrier-grade': 'wan-source',
        private: 'second-box',
        'ds-lite': 'ds-lite',
        'no-ipv4': 'ipv6-only',
        'other-public': 'address-difference',
        unknown: 'wan-unknown',
      },
    },
    'wan-when-other-answers': {
      check: 'router-wan',
      on: {
        'same-as-public': 'another-service-answers',
        'carrier-grade': 'wan-source',
        private: 'second-box',
        'ds-lite': 'ds-lite',
        'no-ipv4': 'ipv6-only',
        'other-public': 'address-difference',
        unknown: 'wan-unknown',
      },
    },
    'wan-source': {
      check: 'wan-source',
      on: { 'router-page': 'cgnat', 'server-or-app': 'wan-misread', unknown: 'cgnat' },
    },
    'second-box': {
      check: 'second-box',
      on: { yes: 'first-box-wan', no: 'carrier-private-nat', unknown: 'nat-above-unknown' },
    },
    'first-box-wan': {
      check: 'first-box-wan',
      on: {
        'same-as-public': 'both-rules',
        'carrier-grade': 'cgnat',
        private: 'nat-above-unknown',
        'ds-lite': 'ds-lite',
        'no-ipv4': 'ipv6-only',
        'other-public': 'address-difference',
        unknown: 'nat-above-unknown',
      },
    },
    'both-rules': {
      check: 'both-rules',
      on: {
        yes: 'both-rules-yet-closed',
        no: 'double-nat',
        'inner-routes': 'routed-inner-router',
        unknown: 'double-nat',
      },
    },
    'address-difference': {
      check: 'address-difference',
      on: {
        'vpn-on-this-device': 'visitor-vpn',
        'vpn-on-router-or-server': 'server-vpn',
        'several-lines': 'several-lines',
        none: 'carrier-squat-nat',
        unknown: 'addresses-disagree',
      },
    },

    // The router has the public address: is the rest in order inside the home?
    'lan-identity': {
      check: 'lan-identity',
      on: {
        plex: 'forward-rule',
        other: 'lan-reach',
        unreadable: 'lan-reach',
        'permission-refused': 'lan-reach',
        'no-answer': 'lan-reach',
        unknown: 'lan-reach',
      },
    },
    'lan-reach': {
      check: 'lan-reach',
      on: { yes: 'forward-rule', no: 'server-itself', unknown: 'forward-rule' },
    },
    'server-itself': {
      check: 'server-itself',
      on: {
        yes: 'host-firewall',
        'yes-elsewhere': 'server-unreachable-inside',
        no: 'server-not-running',
        unknown: 'server-unreachable-inside',
      },
    },
    'forward-rule': {
      check: 'forward-rule',
      on: {
        none: 'no-forward',
        'upnp-only': 'upnp-failed',
        'wrong-address': 'lan-address-changed',
        'wrong-port': 'wrong-port-forwarded',
        matches: 'inbound-filter',
        unknown: 'forward-unknown',
      },
    },
    'inbound-filter': {
      check: 'inbound-filter',
      on: {
        'gateway-security': 'gateway-security',
        'host-firewall': 'host-firewall',
        'server-vpn': 'server-vpn',
        'source-filter': 'our-test-filtered',
        none: 'unexplained',
        unknown: 'unexplained',
      },
    },
  },
  outcomes,
});
