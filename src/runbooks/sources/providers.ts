import type { Source } from '../model/source.ts';

const read = '2026-11-20';

/** Providers and ways round them. */
export const providers = {
  'starlink-addresses': {
    title: 'What IP address does Starlink provide?',
    publisher: 'Starlink',
    url: 'https://www.starlink.com/support/article/1192f3ef-2a17-31d9-261a-a59d215629f4',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'xfinity-advanced-security': {
    title: 'Online security with xFi: FAQs',
    publisher: 'Xfinity',
    url: 'https://xfinity.com/support/articles/online-security-with-xfi-faqs',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'rogers-advanced-security': {
    title: 'Advanced Security: types of threats',
    publisher: 'Rogers',
    url: 'https://rogers.com/support/internet/advanced-security-threats',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'tailscale-behind-cgnat': {
    title: 'secure-plex-with-tailscale: The CGNAT Version',
    publisher: 'Alex Logvin',
    url: 'https://github.com/Logvin/secure-plex-with-tailscale/wiki/The-CGNAT-Version',
    kind: 'community',
    read,
    secondHand: false,
  },
  'cloudflare-video': {
    title: 'Delivering Videos with Cloudflare',
    publisher: 'Cloudflare',
    url: 'https://cloudflare.zendesk.com/hc/en-us/articles/360057976851-Delivering-Videos-with-Cloudflare',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'apple-private-relay': {
    title: 'About iCloud Private Relay',
    publisher: 'Apple',
    url: 'https://support.apple.com/en-me/HT212614',
    kind: 'vendor-page',
    read,
    secondHand: false,
  },
  'port-check-tests-caller': {
    title: 'portscan.netbymatt.com',
    publisher: 'netbymatt.com',
    url: 'https://portscan.netbymatt.com/',
    kind: 'community',
    read,
    secondHand: false,
  },
  'upnp-and-consoles': {
    title: 'Router NAT Type Guide: UPnP, Port Forwarding, DMZ, and Double NAT',
    publisher: 'natchecker.com',
    url: 'https://natchecker.com/blog/router-nat-type-guide',
    kind: 'community',
    read,
    secondHand: false,
  },
  'tr069-port': {
    title: 'Port 7547: CPE WAN Management Protocol',
    publisher: 'whatportis.com',
    url: 'https://whatportis.com/ports/7547_cpe-wan-management-protocol-technical-report-069',
    kind: 'community',
    read,
    secondHand: false,
  },
} as const satisfies Record<string, Source>;
