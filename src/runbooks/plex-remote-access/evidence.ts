import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen, what to collect about it, and what that does and does not show. */
export const evidence: EvidenceRow[] = [
  {
    id: 'wan-carrier-grade',
    symptom: 'The router’s internet address begins with 100.64. to 100.127.',
    collect:
      'Read it on the router’s own status page. An address read on the server or in an app may be Tailscale’s, which uses the same range.',
    layer: 'carrier',
    means:
      'The provider’s NAT stands above your home, so a forward in your router cannot bring anybody in over IPv4. IPv6, Relay and tunnels still can.',
    next: 'Ask the provider for a public IPv4 address, or take another way in.',
    step: 'take-another-way-in',
    sources: ['rfc-6598', 'iana-ipv4-special', 'tailscale-addresses', 'starlink-addresses'],
  },
  {
    id: 'wan-private',
    symptom: 'The router’s internet address begins with 10., 172.16. to 172.31., or 192.168.',
    collect:
      'Follow the cable from the router to the wall. If there is a second box that routes, read its internet address too.',
    layer: 'isp-gateway',
    means:
      'There is a NAT above this router. With a second box whose address is public, it is a double NAT in your home, and it can be solved there. Without a second box it is the provider’s. This address alone does not tell the two apart.',
    next: 'Read the address of the first box. Then remove one NAT, or forward through both.',
    step: 'eliminate-double-nat',
    sources: ['rfc-1918', 'iana-ipv4-special'],
  },
  {
    id: 'wan-ds-lite',
    symptom: 'The router’s IPv4 address is 192.0.0.something, most often 192.0.0.2.',
    collect: 'The router’s status page, and whether it shows an IPv6 address as well.',
    layer: 'carrier',
    means:
      'IPv4 is carried to your provider inside IPv6 (DS-Lite or 464XLAT). The public IPv4 address is shared, and IPv4 forwards do not work.',
    next: 'Ask for “dual stack” with a public IPv4 address, or use IPv6 or a tunnel.',
    step: 'take-another-way-in',
    sources: ['rfc-6333', 'rfc-7335', 'iana-ipv4-special'],
  },
  {
    id: 'wan-ipv6-only',
    symptom: 'The router shows an IPv6 address and no IPv4 address at all.',
    collect:
      'The router’s status page. Look a second time after a restart; an empty field can also mean that the line was just coming up.',
    layer: 'carrier',
    means:
      'The line has no IPv4 address of its own. The outside can reach the server over IPv6, if the router lets it in and the viewer has IPv6 too.',
    next: 'Ask for a public IPv4 address, or open IPv6 to the server, or use a tunnel.',
    step: 'take-another-way-in',
    sources: ['rfc-6333', 'plex-network-settings'],
  },
  {
    id: 'wan-other-public',
    symptom: 'The router shows a public address, but the outside sees another one.',
    collect:
      'Repeat both at home without VPN and Private Relay, and once more on the server itself. Ask whether the router has a second line or a VPN of its own.',
    layer: 'client-network',
    means:
      'Most often the test went through a VPN. If not: several lines, or a provider that uses public-looking addresses behind its own NAT. The difference alone is not proof of carrier-grade NAT.',
    next: 'Repeat the test without VPN before you conclude anything.',
    step: 'test-without-vpn',
    sources: ['apple-private-relay', 'iana-ipv4-special'],
  },
  {
    id: 'equal-yet-closed',
    symptom: 'The router’s address is the one the outside sees, yet nobody gets in.',
    collect: 'The check from outside with the port that Plex shows, and a photo of the rule.',
    layer: 'router',
    means:
      'No NAT stands above the router. That never proved that anybody gets in: the rule, the firewall or the server can still be at fault. On some lines (MAP-E) a home gets only certain ports.',
    next: 'Hold the rule against the server’s address and the ports.',
    step: 'map-port',
    sources: ['rfc-7597'],
  },
  {
    id: 'upnp-list-empty',
    symptom: 'Plex shows green or a public port, but the router’s UPnP list has no line for it.',
    collect: 'The UPnP list on the router, right after Retry in Plex, and the check from outside.',
    layer: 'router',
    means:
      'Plex’s view is older than the router’s, or the port is forwarded by a rule you made, which a UPnP list does not show. The check from outside decides which.',
    next: 'Make one fixed rule and tick “Manually specify public port”. UPnP can stay on for consoles and games.',
    step: 'map-port',
    sources: ['plex-enabling-remote-access', 'upnp-and-consoles'],
  },
  {
    id: 'no-answer-outside',
    symptom: 'From outside nothing answers at all, and at home Plex works.',
    collect:
      'The check from outside, started at home. Not from a phone on mobile data: that would test the mobile carrier’s address. Then the rule, and what the server’s firewall allows.',
    layer: 'router',
    means:
      'No forward, a forward on the wrong box, or something that drops without a word: the router, the gateway’s security feature, the server’s firewall, or the provider. Measured on real Linux NATs, all of these look the same from outside.',
    next: 'Settle whose NAT is above you first, then the rule, then the firewall.',
    step: 'map-port',
    sources: ['port-check-tests-caller', 'plex-firewall-ports'],
  },
  {
    id: 'refused-at-once',
    symptom: 'From outside the connection is refused, in well under a second.',
    collect:
      'The check from outside. Then, at home, /identity at the address and port in the rule.',
    layer: 'router',
    means:
      'A box answered and said no. Measured on real Linux NATs: nothing listens at the target of a forward, a firewall rejects openly, or the router itself refuses because no rule matches.',
    next: 'Check the internal port (32400), the address, and that Plex runs.',
    step: 'map-port',
    sources: ['plex-enabling-remote-access'],
  },
  {
    id: 'unreachable-after-three-seconds',
    symptom: 'From outside the target is “unreachable”, said after about three seconds.',
    collect: 'The check from outside with its duration, and the server’s present home address.',
    layer: 'lan-address',
    means:
      'A router looked for the device in the rule and found none. Measured on real Linux NATs: about 3.05 seconds. Nobody has that address at this moment: the server is off or asleep, its address changed, or a first box forwards to a router that moved.',
    next: 'Reserve the server’s address and put it into the rule.',
    step: 'fix-lan-address',
    sources: [],
  },
  {
    id: 'open-not-plex',
    symptom: 'The port is open, but what answers is not your Plex.',
    collect:
      'Compare the machineIdentifier from outside with the one at home. Note what answers instead: a login page, another server, or nothing readable.',
    layer: 'router',
    means:
      'Another device holds that port: the router’s own page, a second server, or behind a shared address a neighbour. Port 7547, for one, often belongs to the provider’s box. “Open” in a plain port test does not show this.',
    next: 'Choose another external port and let the rule point at the server.',
    step: 'map-port',
    sources: ['plex-identity', 'tr069-port'],
  },
  {
    id: 'green-then-red',
    symptom: 'Plex’s page turns green, and red again after about half a minute.',
    collect:
      'Stay on the page for a full minute. In the log, look for “reachability” right after it.',
    layer: 'router',
    means:
      'Green at first only means that a mapping was made or assumed. Then Plex’s test from outside failed. Treat it like a closed port.',
    next: 'Run the check from outside and follow its result.',
    step: 'map-port',
    sources: ['plex-forum-not-available', 'plex-log-reachability'],
  },
  {
    id: 'open-yet-red',
    symptom: 'From outside your own Plex answers, but its page is red.',
    collect:
      'The port you tested, the port Plex shows, and whether “Manually specify public port” is ticked.',
    layer: 'server',
    means:
      'The way in is open. Plex publishes another port, its own testers are filtered out, or its notice went stale. The router’s rule is not the fault.',
    next: 'Publish the same port that you forward.',
    step: 'publish-the-same-port',
    sources: ['plex-docker-manual-port', 'plex-enabling-remote-access'],
  },
  {
    id: 'red-merely-off',
    symptom: 'The page says “Not available outside your network”, and nobody changed anything.',
    collect: 'The button on the same page: does it say “Enable Remote Access”?',
    layer: 'server',
    means:
      'The same words appear when Remote Access is merely switched off. They say nothing about the network then.',
    next: 'Switch Remote Access on and wait a minute.',
    step: 'turn-on-remote-access',
    sources: ['plex-enabling-remote-access', 'plex-forum-green-check'],
  },
  {
    id: 'green-yet-fails',
    symptom: 'The page is green, but apps away from home do not find the server.',
    collect: 'The check from outside, and for whom it fails: one app, one place, or everybody.',
    layer: 'client-app',
    means:
      'Green is no proof. If the check from outside finds your Plex, the app or the account is left. If it does not, it is a closed port in spite of the green.',
    next: 'Run the check from outside first; sign out and in only after it says open and yours.',
    step: 'sign-in-again',
    sources: ['plex-forum-green-check', 'plex-status-text'],
  },
  {
    id: 'one-network-fails',
    symptom: 'It plays on one outside network and fails on another.',
    collect:
      'The same app on the same device in three places: mobile data, a friend’s Wi-Fi, the place that fails.',
    layer: 'client-network',
    means:
      'If it plays from any outside network, your home lets people in. The network that fails blocks the port or filters the name.',
    next: 'Change nothing at home. Use another network there.',
    step: 'try-another-network',
    sources: ['plex-troubleshooting'],
  },
  {
    id: 'pass-asked-away',
    symptom: 'Away from home the app asks for a Plex Pass or a Remote Watch Pass.',
    collect:
      'The exact words, the account the app uses, the account that owns the server. Try music.',
    layer: 'account',
    means:
      'The app found the server; this is entitlement, not the network. It concerns video only. Music that plays shows that; it may come through Relay, so it does not prove an open way.',
    next: 'Settle the pass before you touch a router.',
    step: 'check-entitlement',
    sources: ['plex-remote-playback-requirements', 'plex-pass-enforcement'],
  },
  {
    id: 'pass-asked-at-home',
    symptom: 'The app asks for a pass although the viewer is at home.',
    collect:
      'The viewer’s address and the server’s, any VPN on the viewer, and whether Plex runs in a container.',
    layer: 'server',
    means:
      'Plex takes a local viewer for a remote one: another subnet, guest Wi-Fi, a VPN, or a container’s own network between them.',
    next: 'Bring both into the same network, or give the container host networking.',
    step: 'keep-home-viewers-local',
    sources: ['plex-pass-at-home', 'plex-remote-playback-requirements', 'plex-tailscale-remote'],
  },
  {
    id: 'indirect',
    symptom: 'It plays away from home, but poorly; the dashboard says “Indirect”.',
    collect: 'Plex’s dashboard while it plays, opened out in full, and the check from outside.',
    layer: 'router',
    means:
      'The stream runs through Plex Relay, held to 1 or 2 Mbps. This app did not take the direct way. Playing is no proof that it is open.',
    next: 'Treat it as a closed port, and settle first whose NAT is above you.',
    step: 'rule-out-cgnat',
    sources: ['plex-dashboard', 'plex-indirect', 'plex-forum-relay-limit', 'plex-server-api'],
  },
  {
    id: 'only-plex-web',
    symptom: 'Only app.plex.tv in a browser at home fails; apps work.',
    collect:
      'Open the server’s home address with :32400/web yourself in a new tab. Then the site settings of app.plex.tv.',
    layer: 'client-app',
    means:
      'The browser does not let a website reach your home network. Since version 142 Chrome and Edge ask for that. That alone says nothing against the server.',
    next: 'Allow the local network for that site, or use the home address.',
    step: 'allow-local-network',
    sources: ['chrome-local-network-access', 'blink-dev-local-network-access'],
  },
  {
    id: 'no-second-port-field',
    symptom: 'The form in the router has no field for an internal port.',
    collect:
      'A photo of the form. On Xfinity gateways there is a start port, an end port and no more.',
    layer: 'isp-gateway',
    means:
      'This box cannot translate one port number into another. What comes in at 41320 would go to 41320 on the server, where nobody listens.',
    next: 'Use 32400 on both sides, in the router and in Plex.',
    step: 'map-port',
    sources: ['xfinity-port-form'],
  },
  {
    id: 'gateway-security-history',
    symptom: 'The provider’s app lists a blocked access to the server.',
    collect: 'The history of blocked threats, with the time of your last test from outside.',
    layer: 'isp-gateway',
    means:
      'The gateway’s security feature turned the visit away although the rule would have let it in. An entry at the time of the test is the proof.',
    next: 'Allow it in the history, or settle the feature for good.',
    step: 'turn-off-gateway-security',
    sources: ['xfinity-advanced-security'],
  },
  {
    id: 'server-goes-out-elsewhere',
    symptom: 'The server’s own public address is not the router’s.',
    collect:
      'The public address asked for on the server itself, beside the router’s internet address.',
    layer: 'host-firewall',
    means:
      'The server goes out through a VPN or another line, so its answers leave by another door. Plex may publish that other address.',
    next: 'Keep Plex out of the VPN, or test on one line.',
    step: 'keep-plex-out-of-vpn',
    sources: ['plex-troubleshooting'],
  },
  {
    id: 'container-address',
    symptom: 'Plex shows a private address such as 172.17.0.2 or 192.168.65.3.',
    collect:
      'The private address on the Remote Access page, and the address of the machine itself.',
    layer: 'lan-address',
    means:
      'Plex runs in a container with a network of its own and shows that inner address. No other device can reach it; the rule must point at the machine.',
    next: 'Point the rule at the machine that runs the container, and set the public port by hand.',
    step: 'fix-lan-address',
    sources: ['plex-docker'],
  },
  {
    id: 'log-port-taken',
    symptom: 'Plex does not answer even on its own machine; the log has “Error binding acceptor”.',
    collect: 'The line in Plex Media Server.log, and which program listens on port 32400.',
    layer: 'server',
    means: 'Another program, or a second Plex, holds port 32400 already.',
    next: 'Stop the other program, then start Plex.',
    step: 'start-server',
    sources: ['microsoft-netstat', 'linux-ss'],
  },
  {
    id: 'log-not-published',
    symptom: 'The log says “Mapped - Not Published (No server)”.',
    collect: 'That line with its time, and the check from outside.',
    layer: 'server',
    means:
      'The port was mapped, but registering with Plex failed. In the one case we know of in detail it was not tried again until the server restarted.',
    next: 'Restart Plex Media Server, then look at the page for two minutes.',
    step: 'publish-again',
    sources: ['plex-mapping-states'],
  },
  {
    id: 'fails-only-from-inside',
    symptom: 'Opening your public address from inside your home fails, or shows the router’s page.',
    collect: 'The same address and port tested from outside.',
    layer: 'router',
    means:
      'Many routers cannot turn a visit round to the inside (NAT loopback). Measured on real Linux NATs, the router’s own page may answer while the outside gets the right server. A test from inside proves nothing.',
    next: 'Test from outside before you change anything.',
    step: 'test-from-outside',
    sources: ['port-check-tests-caller'],
  },
];
