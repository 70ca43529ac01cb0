import type { Step } from '../../model/step.ts';

export const step = {
  id: 'rent-a-host',
  title: 'Put a rented machine in front',
  layer: 'internet',
  main: false,
  why: 'The machine has what your line lacks: a public address. It takes connections and hands them to your server through WireGuard.',
  doThis: [
    'Choose a place near your home, and an offer whose traffic fits: what a viewer watches comes in and goes out once.',
    'Let only what is needed in: SSH with a key, the WireGuard port, and one TCP port for Plex.',
    'Join it to the server with WireGuard. The server at home begins the connection and keeps it alive, for example every 25 seconds, as it stands behind NAT.',
    'The simpler half: run a reverse proxy with a name and a certificate of its own, such as Caddy or nginx. The machine then reads what passes. The proxy has to hand on who calls, must not buffer, and must not limit the size of bodies.',
    'The harder half: pass the port on as it is, TCP to the server’s WireGuard address, port 32400. Plex’s own encryption then stays whole, and the machine cannot read it. But Plex tells its apps the address by which it goes out, so the server’s own traffic has to leave through the machine as well. We have not tried this.',
    'With the proxy, publish the name with :443. A bare address with https fits no certificate that apps know.',
    'Let both machines update themselves.',
  ],
  checks: ['rented-host'],
  expected:
    'From outside the address answers as Plex, and video plays at the speed of your upload.',
  ifNot:
    'Nothing answers: look first whether WireGuard shows a recent handshake, then whether the machine’s firewall and the provider’s firewall in front of it both let the port in. It connects and stalls: packets may be too large for the tunnel; a smaller MTU on WireGuard is the usual remedy.',
  safeStop:
    'Stop if you cannot keep the machine up to date. A forgotten one is a danger to your home: it has a way in.',
  undo: 'Remove the WireGuard connection at home, empty the custom URL, and give the machine back.',
  routerTasks: [],
  handsOverTo: 'plex-own-url',
  sources: [
    'bypass-cgnat',
    'wireguard-notes',
    'linuxserver-plex-proxy',
    'caddy-automatic-https',
    'caddy-reverse-proxy',
    'plex-custom-urls',
  ],
} satisfies Step;
