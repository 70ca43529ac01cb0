import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * Which way in suits whom, best first: the first way that everybody who watches can use, and that
 * costs the least control, wins. Not knowing never leads to a way that needs the answer to be yes.
 * What kind of line it is counts once the offer is known: Starlink, mobile networks and lines with a range
 * of ports have answers of their own. A way that was set up and fails is another runbook’s.
 */
export const tree = defineTree(checks, {
  id: 'choose-a-way-in',
  start: 'stage',
  nodes: {
    stage: {
      check: 'way-stage',
      on: { choosing: 'provider', built: 'way-already-built', unknown: 'provider' },
    },

    provider: {
      check: 'provider-offer',
      on: { yes: 'line-with-offer', no: 'line-without-offer', unknown: 'line-not-asked' },
    },
    'line-with-offer': {
      check: 'line-kind',
      on: {
        starlink: 'starlink-nat',
        mobile: 'public-ipv4',
        'port-range': 'port-range-only',
        fixed: 'public-ipv4',
        unknown: 'public-ipv4',
      },
    },
    'line-not-asked': {
      check: 'line-kind',
      on: {
        starlink: 'starlink-nat',
        mobile: 'mobile-internet',
        'port-range': 'port-range-only',
        fixed: 'provider-not-asked',
        unknown: 'provider-not-asked',
      },
    },
    'line-without-offer': {
      check: 'line-kind',
      on: {
        starlink: 'watching',
        mobile: 'watching',
        'port-range': 'port-range-only',
        fixed: 'watching',
        unknown: 'watching',
      },
    },
    watching: {
      check: 'who-watches',
      on: { own: 'devices', others: 'ipv6-at-home', unknown: 'ipv6-at-home' },
    },
    devices: {
      check: 'viewer-devices',
      on: { app: 'private-network', tv: 'ipv6-at-home', unknown: 'ipv6-at-home' },
    },
    'ipv6-at-home': {
      check: 'ipv6-line',
      on: { yes: 'ipv6-everywhere', no: 'bit-rate', unknown: 'bit-rate' },
    },
    'ipv6-everywhere': {
      check: 'ipv6-viewers',
      on: { all: 'ipv6', 'not-all': 'bit-rate', unknown: 'bit-rate' },
    },
    'bit-rate': {
      check: 'low-bitrate',
      on: { enough: 'relay', 'too-little': 'renting', unknown: 'renting' },
    },
    renting: {
      check: 'rented-host',
      on: { yes: 'own-host', no: 'in-between', unknown: 'in-between' },
    },
    'in-between': {
      check: 'third-party',
      on: { accepted: 'cloudflare-tunnel', refused: 'no-way-left', unknown: 'no-way-left' },
    },
  },
  outcomes,
});
