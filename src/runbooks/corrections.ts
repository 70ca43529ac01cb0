import type { Correction } from './model/correction.ts';

/** What older guides get wrong, leave out, or make riskier than it need be. */
export const corrections: readonly Correction[] = [
  // Ports and rules.
  {
    id: 'udp-1900',
    title: 'Do not forward UDP 1900',
    said: 'Forward UDP 1900 as well, since Plex finds servers with it.',
    right: 'UDP 1900 belongs to DLNA, which is for televisions at home. Leave it closed.',
    because:
      'Plex’s list gives UDP 1900 to its DLNA server. Its own discovery, GDM, uses UDP 32410 and 32412 to 32414, and neither is needed from outside.',
    sources: ['plex-firewall-ports'],
    steps: ['map-port'],
    guides: ['what-forwarding-is'],
  },
  {
    id: 'port-8324',
    title: 'The Roku port is 8324, and needs no rule',
    said: 'Port 8321 may have to be opened too, and a few others.',
    right:
      'The number is 8324. It is for Plex Companion with Roku at home. No rule is needed for it.',
    because:
      'Plex names one port that must be reachable: TCP 32400. All others are for use within the home.',
    sources: ['plex-firewall-ports'],
    steps: ['map-port'],
    guides: ['what-forwarding-is'],
  },
  {
    id: 'tcp-is-enough',
    title: 'TCP alone is enough',
    said: 'Choose TCP, or both if the router offers it.',
    right: 'Choose TCP. The UDP half of “both” opens a door that nobody uses.',
    because: 'The one port that Plex needs from outside is a TCP port.',
    sources: ['plex-firewall-ports'],
    steps: ['map-port'],
    guides: ['what-forwarding-is', 'checklist'],
  },
  {
    id: 'port-32400-outside',
    title: 'Port 32400 outside is allowed',
    said: 'Never open 32400 to the internet; always take another number.',
    right:
      'Another number outside keeps blind scans away. It protects nothing. Where the router cannot translate ports, 32400 on both sides is right.',
    because:
      'Whoever tries all ports finds any of them. The published pages of one large provider’s gateway hold a single port for both sides. What protects is an up-to-date server and a locked account.',
    sources: ['xfinity-port-form', 'plex-enabling-remote-access'],
    steps: ['map-port', 'publish-the-same-port'],
    guides: ['what-forwarding-is', 'no-forwarding-section'],
  },
  {
    id: 'manual-port-box',
    title: 'The box “Manually specify public port”',
    said: 'A rule in the router is enough.',
    right:
      'With a rule made by hand, Plex has to be told. Tick “Manually specify public port” and enter the port outside.',
    because:
      'Without it Plex publishes the port that it asked the router for, or none. Apps then knock on another door than the one you opened.',
    sources: ['plex-enabling-remote-access', 'plex-docker-manual-port'],
    steps: ['map-port', 'publish-the-same-port'],
    guides: ['what-forwarding-is', 'upnp-or-by-hand', 'checklist'],
  },

  // UPnP.
  {
    id: 'upnp-setting',
    title: 'There is no “UPnP” box in Plex',
    said: 'The setting about being discovered by other servers switches UPnP on.',
    right:
      'Plex asks the router by itself while Remote Access is on and “Manually specify public port” is not ticked. The setting named there is another one.',
    because: 'Plex’s own page describes the automatic way and the box that replaces it.',
    sources: ['plex-enabling-remote-access'],
    steps: [],
    guides: ['upnp-or-by-hand'],
  },
  {
    id: 'manual-mode-asks-nobody',
    title: 'With a port set by hand, Plex asks the router nothing',
    said: 'A failed manual mapping means that the router refused Plex.',
    right: 'With a port set by hand there is nothing to refuse. Plex only publishes the number.',
    because:
      'What can fail then is the test from outside: the rule, the server’s address, a firewall, or a NAT above.',
    sources: ['plex-enabling-remote-access'],
    steps: ['map-port'],
    guides: ['upnp-or-by-hand'],
  },
  {
    id: 'leave-upnp-on',
    title: 'You need not switch UPnP off for Plex',
    said: 'Switch UPnP off for good and use a fixed rule.',
    right:
      'Use the fixed rule for Plex. Whether the rest of the house keeps UPnP is a question of its own: consoles and some games rely on it.',
    because:
      'UPnP lets any program at home open a port, without asking you. That is a reason to think about it. It is no cause of trouble for Plex once the port is set by hand.',
    sources: ['upnp-and-consoles', 'pfsense-upnp'],
    steps: ['map-port'],
    guides: ['upnp-or-by-hand'],
  },

  // NATs.
  {
    id: 'chained-forwards-work',
    title: 'Two NATs can be passed with two rules',
    said: 'Plex can be reached through one NAT only, so a second one must go.',
    right:
      'A rule in the first box that leads to the second, and one there that leads to the server, do work. Bridge mode is tidier, not the only way.',
    because:
      'Each box undoes its own translation. We measured it, and others tell their users to do it.',
    sources: ['measured-nats', 'yunohost-two-boxes', 'pfsense-forward-troubleshooting'],
    steps: ['eliminate-double-nat'],
    guides: ['double-nat'],
  },
  {
    id: 'different-is-not-cgnat',
    title: 'Two different addresses are not yet carrier-grade NAT',
    said: 'If the router’s internet address is not the one a website shows, you are behind carrier-grade NAT.',
    right:
      'Only the first box’s address tells. 100.64. to 100.127. there is carrier-grade NAT. A private address is a NAT of yours or the provider’s. Another public one is most often a VPN.',
    because:
      'The range for carriers is set aside by a standard. Private ranges are used by homes and by some carriers alike.',
    sources: ['rfc-6598', 'rfc-1918', 'iana-ipv4-special'],
    steps: ['rule-out-cgnat', 'eliminate-double-nat'],
    guides: ['double-nat', 'checklist'],
  },
  {
    id: 'equal-is-no-proof',
    title: 'Two equal addresses do not prove that anybody gets in',
    said: 'If both addresses match, your line is fine.',
    right:
      'They show that no NAT stands above that box. A missing rule, a firewall, or a line that has only some of the ports looks just the same.',
    because:
      'With MAP, a standard for sharing addresses, several homes hold one public address and each gets a part of its ports. Only a connection from outside proves the rest.',
    sources: ['rfc-7597', 'measured-nats'],
    steps: ['rule-out-cgnat', 'test-from-outside'],
    guides: ['testing-from-outside', 'double-nat'],
  },
  {
    id: 'say-cgnat-first',
    title: 'Carrier-grade NAT comes before the router',
    said: 'Nothing: some guides never speak of it.',
    right:
      'Read the first box’s address before you change a rule. Behind carrier-grade NAT no rule helps.',
    because: 'The NAT stands at the provider, where you cannot add a rule.',
    sources: ['rfc-6598', 'starlink-addresses'],
    steps: ['rule-out-cgnat'],
    guides: ['double-nat', 'no-forwarding-section'],
  },

  // Tests and what the server says.
  {
    id: 'green-is-no-proof',
    title: 'A green tick is no proof',
    said: 'Green means that it works.',
    right:
      'Green means that Plex’s last test went well. Wait a full minute, then let a connection from outside ask the server who it is.',
    because: 'People saw green turn red after a while, and green with no way in.',
    sources: ['plex-forum-green-check', 'plex-forum-not-available'],
    steps: ['capture-state', 'test-from-outside'],
    guides: ['testing-from-outside', 'checklist'],
  },
  {
    id: 'cellular-tests-the-carrier',
    title: 'A port test started on mobile data tests the carrier',
    said: 'Open a port-check website on a phone with mobile data.',
    right: 'Start such a test at home. It dials the address it is opened from.',
    because:
      'On mobile data that address is the mobile carrier’s. Playing something in the Plex app over mobile data is another thing, and a good last test.',
    sources: ['port-check-tests-caller'],
    steps: ['test-from-outside'],
    guides: ['testing-from-outside'],
  },
  {
    id: 'status-texts',
    title: 'Status texts that nobody has shown',
    said: 'The page or the log says “Mapping established” or “Manual port mapping failed”.',
    right:
      'Go by texts that were really seen: “Fully accessible outside your network” and “Not available outside your network”.',
    because:
      'We found no log, page or picture with the other two. The second real text also appears when Remote Access is merely off.',
    sources: ['plex-status-text', 'plex-forum-not-available'],
    steps: ['capture-state'],
    guides: ['testing-from-outside'],
  },
  {
    id: 'log-phrases',
    title: 'Search the log for phrases that are in it',
    said: 'Search the server’s log for “mapping” and “public address”.',
    right:
      'Search for the phrases in our list of commands, such as “Got public IP” and “usable IGD”.',
    because: 'Real logs hold these. A search for “public address” with a blank misses them.',
    sources: ['plex-log-reachability', 'plex-forum-green-check'],
    steps: ['capture-state'],
    guides: ['upnp-or-by-hand'],
  },

  // Account and Relay.
  {
    id: 'passes-come-first',
    title: 'A missing pass is no network fault',
    said: 'Nothing: older guides have no question about passes.',
    right: 'If the app asks for a pass, leave the router alone. The way in is not what is missing.',
    because:
      'Since 29 April 2025 video away from home needs the owner’s Plex Pass, or the viewer’s Plex Pass or Remote Watch Pass.',
    sources: ['plex-2025-updates', 'plex-remote-playback-requirements'],
    steps: ['check-entitlement'],
    guides: ['testing-from-outside', 'checklist'],
  },
  {
    id: 'relay-is-not-success',
    title: 'It plays, and still the way in is shut',
    said: 'If it plays away from home, you are done.',
    right: 'Look at the dashboard while it plays. “Indirect” means that Relay carries it.',
    because: 'Relay works through any NAT, with a low limit. It hides a closed door.',
    sources: ['plex-relay', 'plex-indirect'],
    steps: ['map-port'],
    guides: ['testing-from-outside', 'checklist'],
  },
  {
    id: 'relay-limit',
    title: 'Relay’s limit is a bit rate, not “720p”',
    said: 'Relay is limited to 720p, or always to 2 Mbps.',
    right:
      'It is held to 1 Mbps without a Plex Pass and 2 Mbps with one. The picture size follows from that.',
    because: 'Plex’s page, which we read second-hand, and a thread in its forum give bit rates.',
    sources: ['plex-relay', 'plex-forum-relay-limit'],
    steps: ['take-another-way-in'],
    guides: ['no-forwarding-section'],
  },

  // The box itself.
  {
    id: 'reset-wipes-the-line',
    title: 'A factory reset can cost you the line',
    said: 'A reset only brings back the Wi-Fi name and the password.',
    right:
      'It erases all settings. Where the box logs in to the provider, that login is one of them. Have it on paper first, or ask the provider.',
    because:
      'One gateway’s own page warns that all settings will be lost. Whether your provider sends the login again by itself is unknown to us.',
    sources: ['xfinity-restore-page', 'glinet-reset'],
    steps: ['eliminate-double-nat'],
    guides: ['router-login'],
  },

  // Tunnels.
  {
    id: 'custom-url-port',
    title: '“https://…:80” is no address for a tunnel',
    said: 'Enter the tunnel’s name twice, with :80 and with :443.',
    right: 'Enter it once, as https:// with :443.',
    because:
      'Port 80 is for http. An app that tries TLS on it fails. Without any port Plex’s apps assume 32400.',
    sources: ['plex-custom-urls'],
    steps: ['publish-the-same-port', 'take-another-way-in'],
    guides: ['no-forwarding-section'],
  },
  {
    id: 'tunnel-terms',
    title: 'A tunnel is not a free pass for video',
    said: 'A tunnel service is secure and free, so use it.',
    right:
      'Cloudflare may limit video that runs through its network outside its paid products. Whether a tunnel falls under that is disputed. It also sees the traffic unencrypted.',
    because: 'Its own page on delivering video says the first. Use it at your own risk.',
    sources: ['cloudflare-video'],
    steps: ['take-another-way-in'],
    guides: ['no-forwarding-section'],
  },
  {
    id: 'killall-takes-names',
    title: 'killall takes every word for a name',
    said: 'Stop the tunnel with “killall -9 cloudflared tunnel run”.',
    right: 'Let a service manager stop and start it: systemd, launchd, or a Windows service.',
    because:
      'Each word is taken for the name of a program, so those called “tunnel” and “run” are killed too.',
    sources: ['macos-killall'],
    steps: ['take-another-way-in'],
    guides: ['no-forwarding-section'],
  },
  {
    id: 'ask-identity',
    title: 'Ask /identity, not for the text “401 Unauthorized”',
    said: 'The tunnel is up if its page contains “401 Unauthorized”.',
    right: 'Ask the public name for /identity, and cloudflared for its own readiness.',
    because:
      'A proxy or another server can answer 401 as well. /identity needs no sign-in and says which server it is. cloudflared tells whether it is connected.',
    sources: ['plex-identity', 'cloudflared-ready'],
    steps: ['take-another-way-in'],
    guides: ['testing-from-outside'],
  },
];
