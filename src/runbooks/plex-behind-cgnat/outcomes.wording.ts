import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'public-ipv4': {
    title: 'A public IPv4 address from your provider',
    symptom:
      'No port can be had on my line as it is, and my provider gives a public address on request, on a plan, or for a fee.',
    summary:
      'With it there is no carrier NAT any more. One forwarded port then serves every app and every viewer, at the full speed of your line, and nobody stands in between.',
    certain: [
      'Ask for an address that is yours alone, with all ports. A shared address with a few ports is not the same.',
      'It need not be a fixed address: Plex tells its apps the present one.',
      'After the change the first box must show that address; until it does, nothing has changed.',
    ],
    action:
      'Ask your provider for a public IPv4 address, then forward one port as the other runbook says.',
    verify:
      'The first box shows the address that the outside sees, and the check from outside finds your server.',
    sources: ['rfc-6598', 'rfc-7597', 'starlink-addresses'],
  },
  'private-network': {
    title: 'A private network between your own devices',
    symptom:
      'Only my own phones and computers watch from outside, and I can put an app on each of them.',
    summary:
      'Tailscale, or WireGuard set up by hand, joins your devices and your server as if they stood in one home. Nothing is opened to the world, and both usually carry what your line can carry.',
    certain: [
      'Every device that plays needs the app, and it must be on while it plays.',
      'Plex may count such viewers as remote. A pass is then asked for as anywhere away from home.',
      'Where Tailscale finds no direct way it relays, which can be slower. WireGuard alone needs one end that can be reached.',
    ],
    action:
      'Put the private network’s app on the server and on one phone, and open the server’s address in it on mobile data.',
    verify: 'On mobile data the phone plays, and the dashboard does not say “Indirect”.',
    sources: [
      'plex-tailscale-remote',
      'tailscale-behind-cgnat',
      'tailscale-derp',
      'wireguard-notes',
    ],
  },
  ipv6: {
    title: 'IPv6, let in for one port',
    symptom: 'My line has IPv6, and so has everybody who watches.',
    summary:
      'Over IPv6 your server has a public address of its own. The router lets one port through to it. It costs nothing and no company stands in between.',
    certain: [
      'A viewer without IPv6 gets nothing at all, so keep Relay on beside it.',
      'The address of the server may change when the line reconnects; a rule that names its second half goes on to fit.',
      'We have not tested how Plex tells its apps an IPv6 address. Its Remote Access page may stay red.',
    ],
    action: 'Switch on IPv6 in Plex, and let TCP 32400 in to the server’s own IPv6 address.',
    verify: 'A device outside with IPv6 opens the server’s IPv6 address, and plays.',
    sources: ['plex-network-settings'],
  },
  relay: {
    title: 'Plex Relay, as it is',
    symptom:
      'Music, a small screen or a poor picture is enough for now, and nothing may be set up.',
    summary:
      'Your server reaches out to Plex, and Plex passes the stream on. Nothing has to be opened. It is held to 1 Mbps, or 2 Mbps with a Plex Pass, and does no downloads.',
    certain: [
      'It is a limit of the bit rate, not of the picture size. Your server converts what is above it.',
      'Relay does not replace the pass: since 29 April 2025 playing video away from home needs one.',
      'Plex may change its limits. Read them at Plex before you rely on them.',
    ],
    action: 'Make sure that Relay is switched on, and play at 2 Mbps or less.',
    verify: 'Away from home it plays, and the dashboard says “Indirect”.',
    sources: ['plex-relay', 'plex-forum-relay-limit', 'plex-remote-playback-requirements'],
  },
  'own-host': {
    title: 'A rented machine with a public address',
    symptom:
      'Televisions of people who install nothing have to get in, in good quality, and I can look after a small machine.',
    summary:
      'A small machine with a public address takes the connections, and hands them to your home through a private network. Every app works, and the encryption can stay in your hands.',
    certain: [
      'All video comes in and goes out there: look at the traffic its offer includes.',
      'It faces the internet day and night. Updates are your work.',
      'With a reverse proxy the machine reads what passes. A port that is passed on as it is leaves Plex’s own encryption whole, and is harder to set up.',
    ],
    action:
      'Rent the smallest machine near your home, join it to your server with WireGuard, and test with one port.',
    verify: 'From outside the name answers as Plex, and a video plays without “Indirect”.',
    sources: ['bypass-cgnat', 'wireguard-notes', 'linuxserver-plex-proxy', 'caddy-automatic-https'],
  },
  'cloudflare-tunnel': {
    title: 'A Cloudflare tunnel, at your own risk',
    symptom:
      'Televisions of people who install nothing have to get in, I want no machine to look after, and a company may read what passes.',
    summary:
      'A small program at home reaches out to Cloudflare, and a name of yours leads to it. Nothing is opened, and every app works. Cloudflare can read what passes, and possibly limits video.',
    certain: [
      'Cloudflare’s page on video asks for its paid products. It is disputed whether a tunnel to your own server falls under that: one published guide recommends it for Plex, while Jellyfin’s chat counts running behind Cloudflare among what may break the terms.',
      'We could not read Cloudflare’s present terms word for word. Read them before you decide.',
      'Anybody can call that name. Only Plex’s own login stands between.',
    ],
    action:
      'Set the tunnel up with a domain that nothing else depends on, and publish it with its port.',
    verify: 'From mobile data the name answers as Plex, and a video plays without “Indirect”.',
    sources: ['cloudflare-video', 'cloudflared-readme', 'jellyfin-chat-rules', 'plex-tunnel-post'],
  },
  'provider-not-asked': {
    title: 'Missing: what your provider offers',
    symptom:
      'Nobody gets in past my provider’s NAT, and I do not know yet what my provider could give me.',
    summary:
      'A public address is the cleanest way in, and one message to your provider tells whether you can have it. Every other way has a price that you may not have to pay.',
    certain: [
      'Whether your provider gives one, on which plan, and what it asks for it.',
      'Until the answer comes, Relay works as it is, at a low bit rate.',
      'If the answer is no, come back and answer that.',
    ],
    action: 'Ask your provider for a public IPv4 address of your own with all ports.',
    verify: 'You know the answer, and can give it here.',
    sources: ['rfc-6598', 'starlink-addresses'],
  },
  'no-way-left': {
    title: 'Missing: a way in that suits you',
    symptom: 'Every way in has something that I cannot or do not want to accept.',
    summary: 'None of the ways serves everybody on your terms. One of your answers has to give.',
    certain: [
      'What could give most easily: a device that can run an app beside the television, or a lower bit rate for those who have none.',
      'Somebody who looks after a machine already may let you use it.',
      'Another provider, or another plan, may give a public address or IPv6.',
    ],
    action: 'Look at the ways side by side, and see which answer you could change.',
    verify: 'Another walk with that answer ends at a way.',
    sources: [],
  },
  'starlink-nat': {
    title: 'Starlink’s address is shared, and its router forwards nothing',
    symptom:
      'The dish works well, my router shows 100.64. to 100.127., and there is no page for forwarding in the Starlink app.',
    summary:
      'Starlink’s usual setting puts every home behind a NAT of its own, which lets nothing in. Its router has no port forwarding either, so two things stand in the way, and each alone would be enough.',
    certain: [
      'The line is Starlink’s. On another provider with such an address the provider’s NAT is the same, but its router may well forward.',
      'Starlink’s page names a public IPv4 address as an option of its priority plans, switched on in the account. It was read on 21 November 2026; look whether your plan has it.',
      'A public address alone does not help: you need a router of your own behind it.',
      'IPv6 reaches Starlink’s router, but it takes no rules to let anything in.',
    ],
    action:
      'Look in your Starlink account whether your plan has the public IPv4 option; without it, take one of the other ways in.',
    verify:
      'Your own router shows a public address on its internet side, the same that the outside sees, and a forward there answers.',
    sources: ['starlink-addresses', 'rfc-6598'],
  },
  'mobile-internet': {
    title: 'Mobile networks share their addresses',
    symptom:
      'The internet comes by 5G or 4G. The box has a page for forwarding, I made the rule, and nobody gets in.',
    summary:
      'Most carriers put their mobile lines behind a NAT of their own. What starts outside then never reaches your box, so no rule in it can help. What your server starts itself gets out, and that is what tunnels use.',
    certain: [
      'The line runs by SIM card or over 5G. On fibre, cable or DSL the provider may take a line out of such a NAT on request.',
      'An internet address from 100.64. to 100.127. on the box shows the carrier’s NAT. If it is merely not the one that the outside sees, a VPN or a second router can be the reason as well.',
      'A carrier may sell a public address all the same, mostly with business plans. Ask before you build around it.',
    ],
    action:
      'Let Relay carry it for now, and choose between a private network, a tunnel and a rented machine.',
    verify:
      'A way that starts at your server, such as a private network, brings a phone on another network to Plex.',
    sources: [
      'mobile-shared-address',
      'tmobile-shared-address',
      'mobile-carrier-nat-default',
      'rfc-6598',
    ],
  },
  'port-range-only': {
    title: 'Only some ports are yours (MAP-E, shared IPv4)',
    symptom:
      'My router has the very address that the outside sees. One port never opens, and another one, made with the same rule, does; or the router names a list of ports.',
    summary:
      'Your provider lets several homes share one public address, and gives each of them a range of ports. A port outside your range belongs to a neighbour, and a rule for it does nothing. Inside your range forwarding works.',
    certain: [
      'The router or the customer area names the range, or two ports with the same rule behave differently. One closed port alone proves nothing.',
      'With carrier-grade NAT or DS-Lite no port opens at all, and the router shows another address than the outside sees.',
      'On some boxes forwarding is greyed out on such a line. Then none of the ports can be used by you.',
      'A full address can be asked for at some providers. Free in France does it in the customer area.',
    ],
    action:
      'Take a port from your own range as the port outside, forward it to 32400, and enter it in Plex.',
    verify: 'The check from outside finds your server at that port.',
    sources: [
      'rfc-7597',
      'map-e-port-range',
      'map-e-box-refuses',
      'free-shared-address',
      'free-full-address',
    ],
  },
  'way-already-built': {
    title: 'Missing: which link of your way fails',
    symptom: 'I set a way in up, and apps do not take it.',
    summary:
      'A way in is a chain: the address that apps are told, the name, the certificate, the tunnel or proxy, and Plex behind it. Which link fails decides what to do.',
    certain: [
      'With an address of your own, a tunnel or a proxy: the other runbook asks for each link in turn.',
      'With IPv6 or Relay there is no such address. Their own steps say how to prove them.',
      'With a public address and a forwarded port nothing of this is needed; begin with the red Plex page.',
    ],
    action: 'Go through the links in order, and stop at the first that fails.',
    verify: 'You know the link that fails.',
    sources: ['plex-identity', 'plex-custom-urls'],
  },
};
