import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * An address of one’s own that fails, along the path an app takes: the address it was told, the name, what
 * answers there to a browser, and to a client as strict as an app. What is no way in at all is parted first:
 * a red page that is no fault, viewers who all look alike, and a server that asks nobody for a sign-in.
 */
export const tree = defineTree(checks, {
  id: 'plex-own-url',
  start: 'seen',
  nodes: {
    seen: {
      check: 'own-url-symptom',
      on: {
        'not-reached': 'published',
        'red-but-plays': 'red-behind-proxy',
        'viewers-alike': 'proxy-log',
        'no-sign-in': 'allowed',
        unknown: 'published',
      },
    },

    // The way in, link by link.
    published: {
      check: 'custom-url',
      on: {
        'with-port': 'name',
        'plain-http': 'secure',
        'wrong-port': 'url-wrong-port',
        'no-port': 'url-without-port',
        'not-a-url': 'url-malformed',
        none: 'url-missing',
        unknown: 'name',
      },
    },
    secure: {
      check: 'secure-connections',
      on: {
        required: 'secure-connections-mismatch',
        preferred: 'name',
        disabled: 'name',
        unknown: 'name',
      },
    },
    name: {
      check: 'name-resolves',
      on: {
        home: 'answer',
        meant: 'answer',
        private: 'name-holds-inside-address',
        other: 'whose',
        'ipv6-other': 'ipv6-leads-elsewhere',
        no: 'name-leads-nowhere',
        unknown: 'answer',
      },
    },
    whose: {
      check: 'other-address',
      on: {
        earlier: 'dns-updater-stuck',
        vpn: 'name-at-another-door',
        'other-line': 'name-at-another-door',
        unknown: 'name-leads-elsewhere',
      },
    },
    answer: {
      check: 'name-answers',
      on: {
        plex: 'strict',
        'error-page': 'page',
        'certificate-warning': 'certificate-unfit',
        'no-answer': 'way-is-closed',
        unknown: 'answer-not-seen',
      },
    },
    strict: {
      check: 'strict-answer',
      on: {
        plex: 'way-is-open',
        certificate: 'certificate-chain-incomplete',
        other: 'host-matched-without-port',
        unknown: 'way-is-open',
      },
    },
    page: {
      check: 'proxy-error',
      on: {
        gateway: 'target',
        'other-site': 'proxy-serves-another-site',
        login: 'login-in-front',
        unknown: 'target',
      },
    },
    target: {
      check: 'proxy-target',
      on: {
        plex: 'way-misses-plex',
        'other-scheme': 'secure-connections-mismatch',
        certificate: 'secure-connections-mismatch',
        nothing: 'way-misses-plex',
        unknown: 'way-misses-plex',
      },
    },

    // The way in is open, and the proxy makes everybody look alike.
    'proxy-log': {
      check: 'proxy-log-address',
      on: {
        viewer: 'forwarded-for-missing',
        same: 'viewer-address-hidden',
        unknown: 'viewer-address-unseen',
      },
    },
    allowed: {
      check: 'allowed-networks',
      on: {
        'holds-proxy': 'open-without-sign-in',
        'others-only': 'open-door-unexplained',
        empty: 'open-door-unexplained',
        unknown: 'open-door-unexplained',
      },
    },
  },
  outcomes,
});
