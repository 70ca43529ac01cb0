import type { Step } from '../../model/step.ts';

export const step = {
  id: 'take-another-way-in',
  title: 'Choose another way in',
  layer: 'carrier',
  main: false,
  why: 'Your provider’s NAT stands in front of your home. A forward cannot pass it. These are the ways round it, with what each costs you.',
  doThis: [
    'A public IPv4 address from your provider. The cleanest way: everything else in this runbook then applies. Some give it on request, some for money, some not at all. Ask for it in these words.',
    'IPv6. Free, and without any NAT, if your line has it. The router must let TCP 32400 through to the server’s IPv6 address, Plex needs “Enable server support for IPv6” under Settings › Network, and every viewer needs IPv6 as well. Not every network has it. We have not tested how Plex tells its apps an IPv6 address; its Remote Access page may stay red.',
    'Plex Relay. Already there, usually on by default. It works through any NAT, but it is held to 1 Mbps, or 2 Mbps with a Plex Pass. That is a limit of the bit rate, not of the picture size. No downloads.',
    'Tailscale or WireGuard. A private network between your devices and your home. Tailscale usually gets through a provider’s NAT; plain WireGuard needs one end that can be reached. Every viewer needs the app, so it suits you better than your relatives’ television. Plex may count such viewers as remote.',
    'A tunnel service such as Cloudflare’s. Nothing is opened at home. The service sees the traffic unencrypted, and Cloudflare limits video outside its paid products; whether a tunnel falls under that is disputed. At your own risk.',
    'A small rented machine with a public address that passes the port on to your home through WireGuard. Works for every viewer and app. It costs rent, you have to keep it up to date, and all video runs through it.',
    'Choose the first in this list that you can live with, and change one thing at a time.',
  ],
  checks: ['router-wan', 'public-address'],
  expected:
    'A viewer away from home plays, and while it plays the dashboard does not say “Indirect”, unless you chose Relay.',
  ifNot:
    'If you got a public address from your provider, start again with the first step: your router should now show that address. If a tunnel works but video stalls, look at your upload speed before you look at anything else.',
  safeStop:
    'Stop before you pay or sign a longer contract. Write down the addresses you compared; they are the reason you give your provider.',
  undo: 'Nothing was changed at home until you choose. Each way is undone by removing what you added: the app, the tunnel, the rule for IPv6, or the rented machine.',
  routerTasks: ['firewall', 'ipv6-inbound'],
  handsOverTo: 'plex-behind-cgnat',
  sources: [
    'rfc-6598',
    'starlink-addresses',
    'plex-network-settings',
    'plex-relay',
    'plex-forum-relay-limit',
    'plex-server-api',
    'tailscale-behind-cgnat',
    'plex-tailscale-remote',
    'cloudflare-video',
  ],
} satisfies Step;
