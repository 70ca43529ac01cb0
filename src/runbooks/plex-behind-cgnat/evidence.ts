import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen of a way that was set up, what to collect about it, and what that shows. */
export const evidence: EvidenceRow[] = [
  {
    id: 'plays-indirect',
    symptom: 'It plays in poor quality, and the dashboard says “Indirect”.',
    collect: 'The line about the connection on the dashboard, while it plays.',
    layer: 'internet',
    means:
      'The app took Relay, at 1 or 2 Mbps. The way that you set up was not reached, or the app does not know it yet.',
    next: 'Sign out of the app and in again. If it stays, prove the way link by link.',
    step: 'prove-the-way',
    sources: ['plex-indirect', 'plex-relay', 'plex-forum-relay-limit'],
  },
  {
    id: 'browser-yes-app-no',
    symptom: 'The tunnel’s name opens in a browser, and no app finds the server.',
    collect: 'The text of “Custom server access URLs”, letter by letter.',
    layer: 'server',
    means:
      'A browser takes port 443 by itself. Plex’s apps are told what stands in that field, and without a port that is 32400.',
    next: 'Write https://, the name and :443.',
    step: 'publish-the-url',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy'],
  },
  {
    id: 'bad-gateway',
    symptom: 'The name shows “502”, “530” or “Bad Gateway”.',
    collect: 'The target that is entered in the tunnel or proxy, opened on that very machine.',
    layer: 'host-firewall',
    means: 'Name and certificate work. The tunnel or the proxy does not reach Plex.',
    next: 'Mend the target, or start what stands behind it.',
    step: 'prove-the-way',
    sources: ['plex-identity'],
  },
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
];
