import { defineTree } from '../model/tree.ts';
import { checks } from './checks.ts';
import { outcomes } from './outcomes.ts';

/**
 * From “it fails here only” to what differs here. Two looks come before all others, because they cost
 * nothing: for whom it fails, and whether other people's servers fail there too. What fails for every
 * server is the place or the device; what fails for one is the account, its setting or a stale way.
 */
export const tree = defineTree(checks, {
  id: 'plex-one-device',
  start: 'scope',
  nodes: {
    scope: {
      check: 'who-fails',
      on: {
        'one-place': 'others-in-that-place',
        'one-app': 'others-on-that-device',
        'only-at-home': 'only-inside-the-home',
        everyone: 'not-one-device',
        nobody: 'plays-everywhere',
        unknown: 'scope-unknown',
      },
    },

    // One place.
    'others-in-that-place': {
      check: 'other-servers',
      on: { yes: 'place-blocks-plex', no: 'place-or-home', unknown: 'place-or-home' },
    },

    // One device or app.
    'others-on-that-device': {
      check: 'other-servers',
      on: { yes: 'message', no: 'listed', unknown: 'message' },
    },

    // Every server fails on it, as far as is known: the device.
    message: {
      check: 'device-says',
      on: {
        'name-not-found': 'dns-when-no-name',
        certificate: 'clock',
        'not-listed': 'account-without-server',
        'asks-for-pass': 'pass-asked-there',
        'no-connection': 'kind',
        unknown: 'kind',
      },
    },
    'dns-when-no-name': {
      check: 'phone-dns',
      on: { works: 'device-dns-blocks', same: 'name-not-found', unknown: 'name-not-found' },
    },
    clock: {
      check: 'device-clock',
      on: { wrong: 'clock-wrong', right: 'kind-stopped', unknown: 'kind-stopped' },
    },
    'kind-stopped': {
      check: 'one-kind-stopped',
      on: {
        yes: 'old-root-certificates',
        no: 'certificate-refused',
        unknown: 'certificate-refused',
      },
    },
    kind: {
      check: 'device-kind',
      on: {
        browser: 'extensions',
        phone: 'dns-of-the-phone',
        old: 'old-kind-stopped',
        other: 'secure',
        unknown: 'secure',
      },
    },
    extensions: {
      check: 'private-window',
      on: {
        works: 'extension-blocks-away',
        same: 'device-unexplained',
        unknown: 'device-unexplained',
      },
    },
    'dns-of-the-phone': {
      check: 'phone-dns',
      on: { works: 'device-dns-blocks', same: 'signed-in-again', unknown: 'signed-in-again' },
    },
    'old-kind-stopped': {
      check: 'one-kind-stopped',
      on: { yes: 'old-root-certificates', no: 'secure', unknown: 'secure' },
    },

    // Only this server fails on it: account, setting, or a way that has gone stale.
    listed: {
      check: 'server-listed',
      on: {
        no: 'account-without-server',
        'asks-for-pass': 'pass-asked-there',
        yes: 'secure',
        unknown: 'secure',
      },
    },
    secure: {
      check: 'secure-connections',
      on: {
        required: 'secure-required',
        disabled: 'secure-disabled',
        preferred: 'signed-in-again',
        unknown: 'signed-in-again',
      },
    },
    'signed-in-again': {
      check: 'after-sign-in',
      on: {
        works: 'app-held-an-old-route',
        same: 'device-unexplained',
        unknown: 'sign-in-untested',
      },
    },
  },
  outcomes,
});
