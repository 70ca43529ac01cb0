import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'public-ipv4': {
    title: 'A public IPv4 address from your provider',
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
    summary:
      'A small program at home reaches out to Cloudflare, and a name of yours leads to it. Nothing is opened, and every app works. Cloudflare reads what passes, and may limit video.',
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
  'url-wrong-port': {
    title: 'Scheme and port of the custom URL contradict each other',
    summary:
      'With https an app begins to encrypt at once, and port 80 is where nobody expects that. Some guides give this pair. Each wrong entry makes apps try a door that does not open.',
    certain: [
      'The port for https is 443, unless you chose another one yourself.',
      'http with :443 is the same fault the other way round.',
      'A second entry that is right does not make the wrong one harmless.',
    ],
    action: 'Change the entry to https://, your name, :443, and delete the other one.',
    verify:
      'The field holds one address with https and :443, and the name answers as Plex from outside.',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy', 'plex-tunnel-post'],
  },
  'url-without-port': {
    title: 'The custom URL names no port',
    summary:
      'A browser takes port 443 when none is written. Plex does not: it adds 32400, where no tunnel and no proxy listens.',
    certain: [
      'That the name opens in a browser proves nothing here: the browser asks on 443.',
      'If your proxy really listens on 32400, write that.',
      'Other entries in the field need their ports too.',
    ],
    action: 'Write the port behind the name: https://, your name, :443.',
    verify: 'The field shows the port, and an app plays from outside.',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy'],
  },
  'url-malformed': {
    title: 'The custom URL is not a full address',
    summary:
      'What stands in the field cannot be read as an address. It needs the scheme, the name and the port, and nothing else.',
    certain: [
      'It begins with https:// or http://, with both slashes.',
      'It holds no user name, no password and no port above 65535.',
      'Several addresses have commas between them, not spaces alone.',
    ],
    action: 'Write it anew: https://, your name, :443.',
    verify: 'The question about the field finds an address with a port.',
    sources: ['plex-network-settings', 'linuxserver-plex-proxy'],
  },
  'url-missing': {
    title: 'The way in is not published',
    summary:
      'Plex tells its apps the addresses it knows by itself. It does not know your tunnel, your proxy or your private network, until you publish the address.',
    certain: [
      'That you can open the name in a browser does not tell any app about it.',
      'Relay and IPv6 need no entry here.',
      'A line that has a public address and a forwarded port needs none either.',
    ],
    action: 'Enter the address with its port under “Custom server access URLs”, and save.',
    verify:
      'The field shows the address, and an app that was signed out and in again plays from outside.',
    sources: ['plex-network-settings', 'plex-custom-urls'],
  },
  'name-leads-nowhere': {
    title: 'The name leads to no address',
    summary:
      'Outside your home the name of your custom URL is not found. Nobody gets as far as the tunnel or the proxy.',
    certain: [
      'Ask from mobile data too: your home’s DNS may know a name that the world does not.',
      'A name that was made minutes ago may need a while.',
      'Compare letter by letter; a name that differs by one letter is another name.',
    ],
    action: 'Look at the domain’s DNS entries for exactly this name, and add or mend it.',
    verify: 'From mobile data the name shows an address.',
    sources: [],
  },
  'way-misses-plex': {
    title: 'The tunnel answers, but does not reach Plex',
    summary:
      'The name and the certificate work; behind them something else than Plex is met. The tunnel or the proxy has the wrong target, or Plex does not answer it.',
    certain: [
      'If Plex’s home address with :32400/identity opens on the machine where the tunnel or proxy runs, the target is wrong. If it does not, Plex or its firewall is.',
      'In a container, localhost is the container itself.',
      'If Plex insists on secure connections, a target with http:// fails.',
    ],
    action:
      'On the machine that runs the tunnel or proxy, open Plex at the very target that is entered there.',
    verify: 'The name with :443/identity shows “machineIdentifier”.',
    sources: ['plex-identity', 'plex-server-api', 'linuxserver-plex-proxy'],
  },
  'certificate-unfit': {
    title: 'The certificate does not fit the name',
    summary:
      'A browser warns, and Plex’s apps do not connect to an address whose certificate they do not trust. Apps have no button to go on.',
    certain: [
      'The certificate must name exactly the host of the custom URL, and must not have ended.',
      'A certificate made by yourself is trusted by no television.',
      'If you open an address instead of the name, a warning is normal and proves nothing.',
    ],
    action:
      'Let the tunnel or proxy use a certificate for exactly this name, from an authority that devices know.',
    verify: 'The name opens from mobile data without a warning.',
    sources: ['caddy-automatic-https'],
  },
  'way-is-closed': {
    title: 'Nothing answers at the name',
    summary:
      'The name leads somewhere, and nobody answers there. The tunnel is not running, the rented machine lets nothing in, or the address behind the name is an old one.',
    certain: [
      'Try from a second network: the one you tested from may hold it back.',
      'If the tunnel’s own state says that it is connected, the name leads elsewhere.',
      'For a private network: its app must be on, on both ends.',
    ],
    action:
      'See whether the tunnel, the proxy or the private network runs, and which address the name leads to.',
    verify: 'The name with :443/identity shows “machineIdentifier”.',
    sources: ['wireguard-notes', 'cloudflared-readme'],
  },
  'answer-not-seen': {
    title: 'Missing: what answers at the name',
    summary:
      'Without a look from outside nobody can tell whether the way is open. No page can take that look for you.',
    certain: [
      'A look from inside your home proves nothing about the outside.',
      'A phone with Wi-Fi off is enough.',
      'If you cannot get outside, ask somebody elsewhere to open the address.',
    ],
    action: 'Open your custom URL with /identity behind it, from mobile data, and answer again.',
    verify: 'You have seen a short text, an error page, a warning, or nothing.',
    sources: ['plex-identity'],
  },
  'way-is-open': {
    title: 'From outside Plex answers at the name',
    summary:
      'The way in is open, and its certificate fits. What still fails lies with the app, the account or the speed.',
    certain: [
      'It was told, not measured: this page may not read what answers there.',
      'An app that says “Indirect” did not take this way; signing out and in again makes it learn the new address.',
      'An app that asks for a pass has found the server. That is another matter.',
      'Buffering points to the upload of your line, or to the machine in between.',
    ],
    action:
      'Sign out of the app and in again, then play and look whether the dashboard says “Indirect”.',
    verify: 'It plays from outside without “Indirect”.',
    sources: ['plex-indirect', 'plex-remote-playback-requirements'],
  },
};
