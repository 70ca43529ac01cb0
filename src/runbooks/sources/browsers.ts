import type { Source } from '../model/source.ts';

const read = '2026-11-20';

/** Browsers. */
export const browsers = {
  'mdn-local-network-access': {
    title: 'Local network access',
    publisher: 'MDN',
    url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Local_network_access',
    kind: 'community',
    read,
    secondHand: false,
  },
  'chrome-local-network-access': {
    title: 'New permission prompt for Local Network Access',
    publisher: 'Chrome for Developers',
    url: 'https://developer.chrome.com/blog/local-network-access',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'blink-dev-local-network-access': {
    title: 'blink-dev: Local Network Access',
    publisher: 'Chromium',
    url: 'https://www.mail-archive.com/blink-dev@chromium.org/msg14743.html',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
} as const satisfies Record<string, Source>;
