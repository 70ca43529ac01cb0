import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * Which way in suits whom, best first: the first way that everybody who watches can use, and that
 * costs the least control, wins. Not knowing never leads to a way that needs the answer to be yes.
 * A second part looks at a way that was set up and fails, along the path an app takes.
 */
export const tree = defineTree(checks, {
  id: 'choose-a-way-in',
  start: 'stage',
  nodes: {
    stage: {
      check: 'way-stage',
      on: { choosing: 'provider', built: 'published', unknown: 'provider' },
    },

    // Choosing.
    provider: {
      check: 'provider-offer',
      on: { yes: 'public-ipv4', no: 'watching', unknown: 'provider-not-asked' },
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

    // Set up, and it fails.
    published: {
      check: 'custom-url',
      on: {
        'with-port': 'name',
        'plain-http': 'name',
        'wrong-port': 'url-wrong-port',
        'no-port': 'url-without-port',
        'not-a-url': 'url-malformed',
        none: 'url-missing',
        unknown: 'name',
      },
    },
    name: {
      check: 'name-resolves',
      on: { yes: 'answer', address: 'answer', no: 'name-leads-nowhere', unknown: 'answer' },
    },
    answer: {
      check: 'name-answers',
      on: {
        plex: 'way-is-open',
        'error-page': 'way-misses-plex',
        'certificate-warning': 'certificate-unfit',
        'no-answer': 'way-is-closed',
        unknown: 'answer-not-seen',
      },
    },
  },
  outcomes,
});
