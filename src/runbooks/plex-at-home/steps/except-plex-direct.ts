import type { Step } from '../../model/step.ts';

export const step = {
  id: 'except-plex-direct',
  title: 'Let plex.direct through the DNS filter',
  layer: 'router',
  main: false,
  why: 'A filter against DNS rebinding drops every answer that leads into your home. That is good against strangers, and plex.direct is the one name that has to get through.',
  doThis: [
    'Find out whose filter it is: the DNS server that nslookup names in its first lines is the one your device asks. Often it is the router, sometimes a Pi-hole, AdGuard Home or Unbound.',
    'In the router: add plex.direct to the exceptions of its DNS rebind protection. The router’s task below has the names of the pages. Some routers want single names; then enter the server’s whole name.',
    'Unbound, also behind Pi-hole: the line private-domain: plex.direct, in its section “server”.',
    'dnsmasq, also in OpenWrt and older pfSense: rebind-domain-ok=/plex.direct/.',
    'A DNS service on the internet, such as NextDNS: allow plex.direct in its own settings, or switch its rebinding protection off.',
    'Restart that resolver, or wait some minutes. Sign out of the app and in again: in one report that was needed as well.',
    'Ask for the name once more on a device at home.',
  ],
  checks: ['direct-name', 'direct-exception'],
  expected:
    'On a device at home nslookup gives the server’s home address for its plex.direct name, and the app connects directly.',
  ifNot:
    'Still nothing, with the exception saved: another resolver behind this one filters too. Go on with the step that follows the resolvers.',
  safeStop:
    'Leave the protection itself on. If your router has no exception, a test with another resolver on one device shows whether this is the cause, and changes nothing for the others.',
  undo: 'Take the exception out and save.',
  routerTasks: ['dns-rebind'],
  sources: [
    'plex-secure-connections',
    'plexconnect-rebinding',
    'pihole-unbound-private-domain',
    'nextdns-rebinding',
    'home-assistant-fritzbox-rebinding',
    'openhab-rebinding',
  ],
} satisfies Step;
