import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen of a line or a way in, what to collect about it, and what that shows. */
export const evidence: EvidenceRow[] = [
  {
    id: 'home-100-address',
    symptom: 'An address from 100.64. to 100.127. appears, and it is not clear whose it is.',
    collect:
      'Where it was read: on the status page of the first box, or on the server or in an app.',
    layer: 'carrier',
    means:
      'On the first box it is the provider’s NAT. On the server or in an app it is most likely Tailscale’s, which uses the same range.',
    next: 'Read the first box’s own page.',
    step: 'know-what-you-have',
    sources: ['rfc-6598', 'tailscale-addresses'],
  },
  {
    id: 'pass-through-tunnel',
    symptom: 'The private network is on, and the app asks for a pass.',
    collect: 'Whether the same app plays on the Wi-Fi at home without the private network.',
    layer: 'account',
    means:
      'The app found the server. In the reports we know Plex counts viewers of a private network as remote, so a pass is needed as anywhere away from home.',
    next: 'See whose pass is missing; leave the network alone.',
    step: 'join-a-private-network',
    sources: ['plex-tailscale-remote', 'plex-remote-playback-requirements'],
  },
  {
    id: 'starlink-line',
    symptom: 'The line is Starlink’s, and there is nowhere to forward a port.',
    collect: 'The internet address on the first box that is yours, and the plan in the account.',
    layer: 'carrier',
    means:
      'Usually an address from 100.64. to 100.127.: Starlink’s NAT. Its own router has no forwarding, so a public address needs a router of yours as well.',
    next: 'Look for the public IPv4 option in the account.',
    step: 'put-a-router-behind-starlink',
    sources: ['starlink-addresses'],
  },
  {
    id: 'mobile-line',
    symptom: 'The internet comes by 5G or 4G, and a rule in the box has no effect.',
    collect:
      'The name of the network that a site shows beside your public address, and the internet address on the box.',
    layer: 'carrier',
    means:
      'A mobile carrier’s network. Most put their lines behind a NAT of their own; the rule is never asked.',
    next: 'Ask the carrier once, then choose a way that starts at your server.',
    step: 'get-out-of-a-mobile-line',
    sources: ['mobile-shared-address', 'tmobile-shared-address'],
  },
  {
    id: 'some-ports-open',
    symptom: 'The router has the public address itself, and one port opens while another does not.',
    collect:
      'The status page of the box: “MAP-E”, “v6 plus”, a shared IPv4 address, or a list of ports.',
    layer: 'carrier',
    means:
      'A shared address with a range of ports for each home. It shows two ports with the same rule behaving differently. One closed port alone does not show it.',
    next: 'Take a port from your range.',
    step: 'use-a-port-of-your-range',
    sources: ['rfc-7597', 'map-e-port-range', 'free-shared-address'],
  },
];
