import type { Source } from '../model/source.ts';

const read = '2026-11-20';

/** Address ranges. */
export const addressRanges = {
  'iana-ipv4-special': {
    title: 'IANA IPv4 Special-Purpose Address Registry',
    publisher: 'IANA',
    url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/',
    kind: 'standard',
    read,
    secondHand: false,
  },
  'rfc-1918': {
    title: 'RFC 1918: Address Allocation for Private Internets',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc1918',
    kind: 'standard',
    read,
    secondHand: true,
  },
  'rfc-6598': {
    title: 'RFC 6598: IANA-Reserved IPv4 Prefix for Shared Address Space',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc6598',
    kind: 'standard',
    read,
    secondHand: true,
  },
  'rfc-6333': {
    title: 'RFC 6333: Dual-Stack Lite Broadband Deployments Following IPv4 Exhaustion',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc6333',
    kind: 'standard',
    read,
    secondHand: true,
  },
  'rfc-7335': {
    title: 'RFC 7335: IPv4 Service Continuity Prefix',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7335',
    kind: 'standard',
    read,
    secondHand: true,
  },
  'rfc-7597': {
    title: 'RFC 7597: Mapping of Address and Port with Encapsulation (MAP-E)',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7597',
    kind: 'standard',
    read,
    secondHand: true,
  },
  'tailscale-addresses': {
    title: 'Package tsaddr: the ranges Tailscale assigns from',
    publisher: 'Tailscale',
    url: 'https://pkg.go.dev/tailscale.com@v1.14.3/net/tsaddr',
    kind: 'vendor-source',
    read,
    secondHand: false,
  },
} as const satisfies Record<string, Source>;
