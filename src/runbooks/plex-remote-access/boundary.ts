import type { RunbookPages } from '../model/runbook.ts';

/** When hardware, line or platform should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Change the line or the provider’s plan only when the first box shows an address from 100.64. to 100.127., an address from 192.0.0., or no IPv4 address at all, and the provider will not give you a public one.',
    'Change the router only when you have seen that it cannot forward a port. Starlink’s own router cannot, for example.',
    'Move to a private network such as Tailscale or WireGuard when the provider’s NAT is certain, or when only you yourself need to get in.',
    'Rent a machine with a public address only when viewers who cannot install anything have to get in, and IPv6 does not serve them.',
  ],
  evidenceThatMatters: [
    'A connection that was made from outside and found your own server.',
    'The internet address on the first box, read on its own page.',
    'Whether the line has a public IPv4 address, and all ports of it.',
    'Whether the router can forward, translate one port into another, and reserve addresses.',
    'Your upload speed, once the way in is open.',
  ],
  evidenceThatDoesNot: [
    'A green tick, an entry in the UPnP list, or equal addresses. Each fits a closed door too.',
    'Faster Wi-Fi or a new mesh. They do not open the way in, and a mesh in router mode adds a NAT.',
    'A test made from inside your home to your own public address.',
    'A port test started from a phone on mobile data. It tests the mobile carrier.',
    'That it plays while the dashboard says “Indirect”.',
  ],
  avoid: [
    'A DMZ that points at the server. One forwarded port does the same without opening the rest.',
    'Switching a firewall off, on the server or on the router.',
    'Forwarding Plex’s other ports, UDP, or a whole range. TCP to 32400 is enough.',
    'Taking an uncommon external port for protection. It keeps blind scans away, no more. Keep the server up to date and its account well locked.',
    'Switching UPnP off for the whole house on Plex’s account.',
    'A factory reset of the provider’s box. It can wipe the login of your line.',
  ],
  sources: [
    'plex-firewall-ports',
    'starlink-addresses',
    'rfc-6598',
    'rfc-7597',
    'plex-forum-green-check',
    'upnp-and-consoles',
  ],
};
