import type { Source } from '../model/source.ts';

const read = '2026-11-20';

/** Plex: its own pages, its source, its interface. */
export const plexVendor = {
  'plex-troubleshooting': {
    title: 'Troubleshooting Remote Access',
    publisher: 'Plex',
    url: 'https://support.plex.tv/articles/200931138-troubleshooting-remote-access/',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'plex-enabling-remote-access': {
    title: 'Enabling Remote Access for a Server (an older edition)',
    publisher: 'Plex',
    url: 'https://support.plex.tv/hc/en-us/articles/200484543-Enabling-Remote-Access-for-a-Server',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'plex-network-settings': {
    title: 'Network (server settings)',
    publisher: 'Plex',
    url: 'https://support.plex.tv/hc/en-us/articles/200430283-Network',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'plex-firewall-ports': {
    title: 'What network ports do I need to allow through my firewall?',
    publisher: 'Plex',
    url: 'https://support.plex.tv/articles/201543147-what-network-ports-do-i-need-to-allow-through-my-firewall/',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'plex-relay': {
    title: 'Accessing a Server through Relay',
    publisher: 'Plex',
    url: 'https://support.plex.tv/articles/216766168-accessing-a-server-through-relay/',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'plex-remote-playback-requirements': {
    title: 'Requirements for Remote Playback of Personal Media',
    publisher: 'Plex',
    url: 'https://support.plex.tv/articles/requirements-for-remote-playback-of-personal-media/',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'plex-2025-updates': {
    title: 'Important 2025 Plex Updates',
    publisher: 'Plex',
    url: 'https://www.plex.tv/blog/important-2025-plex-updates/',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'plex-dashboard': {
    title: 'Status and Dashboard',
    publisher: 'Plex',
    url: 'https://support.plex.tv/articles/200871837-status-and-dashboard/',
    kind: 'vendor-page',
    read,
    secondHand: true,
  },
  'plex-server-api': {
    title: 'Plex Media Server API description',
    publisher: 'Plex',
    url: 'https://developer.plex.tv/pms/',
    kind: 'vendor-source',
    read,
    secondHand: true,
  },
  'plex-docker': {
    title: 'pms-docker: README and health check',
    publisher: 'Plex',
    url: 'https://github.com/plexinc/pms-docker',
    kind: 'vendor-source',
    read,
    secondHand: false,
  },
} as const satisfies Record<string, Source>;
