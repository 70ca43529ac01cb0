import type { Source } from '../model/source.ts';

/** Where a companion may run. Read in the publisher's own collection of its pages, not at the address. */
export const companionPlaces = {
  'cloudflare-tcp-sockets': {
    title: 'TCP sockets (Workers runtime APIs)',
    publisher: 'Cloudflare',
    url: 'https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/',
    kind: 'vendor-page',
    read: '2026-11-21',
    secondHand: true,
  },
  'cloudflare-rate-limit': {
    title: 'Rate Limiting (Workers bindings)',
    publisher: 'Cloudflare',
    url: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/',
    kind: 'vendor-page',
    read: '2026-11-21',
    secondHand: true,
  },
  'cloudflare-workers-limits': {
    title: 'Limits (Workers platform)',
    publisher: 'Cloudflare',
    url: 'https://developers.cloudflare.com/workers/platform/limits/',
    kind: 'vendor-page',
    read: '2026-11-21',
    secondHand: true,
  },
  'cloudflare-http-headers': {
    title: 'Cloudflare HTTP headers',
    publisher: 'Cloudflare',
    url: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/',
    kind: 'vendor-page',
    read: '2026-11-21',
    secondHand: true,
  },
} as const satisfies Record<string, Source>;
