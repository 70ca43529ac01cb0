import type { Source } from '../model/source.ts';

/** The keeper of a tunnel. */
export const keeper = {
  'cloudflared-readiness': {
    title: 'cloudflared: metrics/readiness.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/metrics/readiness.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
  'cloudflared-metrics': {
    title: 'cloudflared: metrics/metrics.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/metrics/metrics.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
  'cloudflared-linux-service': {
    title: 'cloudflared: cmd/cloudflared/linux_service.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/cmd/cloudflared/linux_service.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
  'cloudflared-macos-service': {
    title: 'cloudflared: cmd/cloudflared/macos_service.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/cmd/cloudflared/macos_service.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
  'cloudflared-windows-service': {
    title: 'cloudflared: cmd/cloudflared/windows_service.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/cmd/cloudflared/windows_service.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
  'cloudflared-prechecks': {
    title: 'cloudflared: prechecks/probes.go',
    publisher: 'Cloudflare',
    url: 'https://github.com/cloudflare/cloudflared/blob/d1df7985bdf189c4caf34e290bafbf8f411e603b/prechecks/probes.go',
    kind: 'vendor-source',
    read: '2026-11-21',
    secondHand: false,
  },
} as const satisfies Record<string, Source>;
