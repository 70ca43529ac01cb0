import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'works-now': {
    title: 'It works at this moment',
    symptom: 'Right now it plays, for everybody who tried. It may have failed an hour ago.',
    summary:
      'Nothing fails for anybody right now, so there is nothing to repair. Change nothing. If the trouble comes and goes, the state while it works is worth as much as the state while it fails.',
    certain: [
      'You said that it plays, or that nobody fails; that was told, not measured.',
      'Playing alone does not prove a direct way: if the dashboard says “Indirect”, it runs through Plex Relay.',
      'A server’s home address that changes, or a UPnP entry that lapses, can let it fail again after a restart.',
    ],
    action: 'Write down how everything stands now, so that you can compare when it fails again.',
    verify:
      'The check from outside finds your server, and a video plays away from home without “Indirect”.',
    sources: ['plex-dashboard', 'plex-enabling-remote-access'],
  },

  // Other questions are the right ones.
  'plays-but-poorly': {
    title: 'It plays directly, but poorly: other questions find why',
    symptom:
      'Away from home it plays and the dashboard does not say “Indirect”, but it stutters, stops to load, or looks blurred.',
    summary:
      'The way in is open, so router and provider’s NAT are not the fault. What is left is speed: the upload of your line, a limit somebody set, a server that converts too slowly, or the viewer’s own line.',
    certain: [
      'A stream that plays has come in. If the dashboard says “Indirect”, it came through Relay: then go back and answer that it says “Indirect”.',
      'Nothing in the router needs to change for this.',
    ],
    action: 'Go on with the questions about poor playback.',
    verify: 'The same video plays through in the quality that your upload allows.',
    sources: ['plex-dashboard', 'plex-indirect'],
  },
  'fails-on-one-device': {
    title: 'It fails in one place only: other questions find why',
    symptom:
      'One phone, one television or one app does not get in. Others do, from outside, at the same hour.',
    summary:
      'Somebody gets in, so the way into your home is open. The device, its app, its network or its sign-in is left, and nothing at home should change before that is known.',
    certain: [
      'Somebody outside has to have got in today, and not by Relay. If nobody has, answer that the server cannot be reached.',
      'A device that fails everywhere points at itself; one that fails in one place points at that place.',
    ],
    action: 'Go on with the questions about one device.',
    verify: 'The device that failed plays away from home.',
    sources: ['plex-troubleshooting'],
  },
  'fails-only-at-home': {
    title: 'It fails only at home: other questions find why',
    symptom:
      'Away from home it plays. On your own Wi-Fi the same app does not find the server, or Plex counts it as being away.',
    summary:
      'Away from home it works, so the way in is open. At home the names of your server may be filtered out, your router may not lead its own public address back in, or the device may be on another network than the server.',
    certain: [
      'If the server’s LAN address with :32400/web opens at home, the server is fine and only the name or the way back fails.',
      'A DNS filter against rebinding drops names that lead to private addresses; plex.direct is such a name and can be exempted where your resolver allows it.',
      'A router without NAT loopback cannot reach its own public address from inside. Nothing outside is broken then.',
    ],
    action: 'Go on with the questions about trouble at home.',
    verify: 'The device that failed plays at home, and counts as local.',
    sources: ['plex-network-settings'],
  },
  'only-web-fails': {
    title: 'Only app.plex.tv fails, and not by a refused permission: other questions find why',
    symptom:
      'Apps play, the server’s home address opens in the same browser, and app.plex.tv does not find the server.',
    summary:
      'As far as is known the browser’s permission for the local network is not the reason. An extension that blocks plex.direct, or a filter in your DNS, is left; both are asked about among the questions about trouble at home.',
    certain: [
      'A refused permission would be enough by itself, so it is worth a second look in the site settings.',
      'The same page in a fresh browser profile or a guest window, without extensions, tells the extension from the filter.',
      'An app on the same Wi-Fi that plays does not rule out the filter: it may use the bare address.',
    ],
    action: 'Go on with the questions about trouble at home; answer that only a browser fails.',
    verify: 'app.plex.tv shows the server in the browser that failed.',
    sources: ['chrome-local-network-access', 'plex-network-settings'],
  },
  'fails-by-own-name': {
    title: 'Your own name, tunnel or proxy fails: other questions find why',
    symptom:
      'You published a name of your own, through a tunnel or a reverse proxy, and apps do not come in by it.',
    summary:
      'Your visitors do not come by Plex’s own way but by yours. A red Remote Access page can be no fault then. Name, certificate, proxy and what Plex publishes have to be looked at one after the other.',
    certain: [
      'The test from outside of this runbook dials your home’s address and says nothing about a tunnel.',
      'If you also forward a port and want that way back, answer that the server cannot be reached.',
    ],
    action: 'Go on with the questions about your own name.',
    verify: 'The published address answers as Plex from outside, and an app plays by it.',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy'],
  },

  // Not the network.
  'no-entitlement': {
    title: 'A pass is missing, not the network',
    symptom:
      'Away from home the app finds the server and, on Play, asks for a Plex Pass or a Remote Watch Pass.',
    summary:
      'The app found your server, directly or through Relay, and asked for a pass. Since 29 April 2025 Plex requires one for playing your own videos away from home. The pass comes first; whether the direct way is open is a second question.',
    certain: [
      'An app that asks for a pass has found the server; one that cannot connect says so instead.',
      'Plex requires a pass for video only: music or photos that play show that only video is held back. They may come through Relay, so they do not prove an open way.',
      'If the owner or the viewer has a pass, the app or the server is most likely signed in with another account.',
      'If the viewer turns out to be at home, this is another cause: Plex takes a local viewer for a remote one.',
    ],
    action:
      'Find out whether the account that owns the server has a Plex Pass, or the viewer has a Plex Pass or a Remote Watch Pass.',
    verify: 'With one of the three, the same app plays the same video from the same place.',
    sources: ['plex-remote-playback-requirements', 'plex-2025-updates', 'plex-pass-enforcement'],
  },
  'home-seen-as-remote': {
    title: 'Plex takes a viewer at home for a remote one',
    symptom:
      'On the sofa, on your own Wi-Fi, the app asks for a pass or plays in poor quality, as if you were away.',
    summary:
      'A device inside your home is asked for a pass. Plex counts it as remote because it does not reach the server on the same subnet of the same network. Guest Wi-Fi, a second router, a VPN or a container between them does that.',
    certain: [
      'A viewer who is really away is asked for a pass for another reason: entitlement.',
      'If the viewer’s address and the server’s begin with the same three numbers and Plex runs in a container, the container’s network is the likely reason.',
      'If they begin differently, it is the viewer’s network or a VPN.',
    ],
    action:
      'Compare the viewer’s address with the server’s, and put both into the same network with no VPN on the viewer.',
    verify: 'The same device plays at home without being asked for a pass.',
    sources: ['plex-pass-at-home', 'plex-remote-playback-requirements', 'plex-tailscale-remote'],
  },
  'browser-blocks-local-network': {
    title: 'The browser keeps app.plex.tv out of your home network',
    symptom:
      'app.plex.tv in a browser at home says that the server is not available, while the apps on your phone and television play.',
    summary:
      'Apps work, and only app.plex.tv in a browser at home does not. Chrome and Edge from version 142 on ask before a website may reach devices in your home, and here that was most likely refused.',
    certain: [
      'If the server’s home address with :32400/web opens when you type it yourself, the server is fine: going there directly needs no permission.',
      'If that does not open either, it is the server or its firewall, not the browser.',
      'If it fails with the permission given, an extension that blocks plex.direct or a filter in your DNS is the next thing to look at.',
    ],
    action: 'Allow the local network for app.plex.tv in the browser’s site settings, then reload.',
    verify: 'app.plex.tv at home shows your libraries.',
    sources: [
      'chrome-local-network-access',
      'mdn-local-network-access',
      'blink-dev-local-network-access',
    ],
  },
  'remote-access-off': {
    title: 'Remote Access is switched off',
    symptom:
      'Plex’s page says “Not available outside your network”, and the button beside it says “Enable Remote Access”.',
    summary:
      'Plex’s red line means nothing yet: the same words appear when Remote Access is merely off. Nothing was tested, so nothing is known to be broken.',
    certain: [
      'The button says “Enable Remote Access”; with Remote Access on it offers to disable it.',
      'The box “Manually specify public port” is grey while it is off.',
      'A closed way in shows otherwise: Remote Access is on and the line turns red at once or after half a minute.',
    ],
    action:
      'Press “Enable Remote Access” in Plex Web › Settings › Remote Access and wait one minute.',
    verify: 'The line is green after a full minute, and the check from outside finds your server.',
    sources: ['plex-enabling-remote-access', 'plex-forum-green-check'],
  },

  // The outside gets in.
  'public-port-not-set': {
    title: 'Plex does not publish the port you forward',
    symptom:
      'A port test says open, and Plex’s page stays red or names a port that you never forwarded.',
    summary:
      'As far as is known the way into your home is open. But “Manually specify public port” is unticked or holds another number, so Plex may tell its apps the wrong port or none. This is a frequent miss.',
    certain: [
      'If what answered was your own Plex, the way in is open. A test on another site cannot tell that.',
      'If the box were ticked with the same number, a filter against Plex’s testers or a stale notice would be left.',
      'With the box unticked Plex tries UPnP, and when that fails it can ignore a rule that works. Where UPnP works, unticked is normal.',
    ],
    action:
      'If UPnP opened the port, make a rule by hand first. Then tick “Manually specify public port”, enter the external port of the rule, and press Retry or Apply once.',
    verify: 'After a full minute the page is green and shows that port.',
    sources: ['plex-docker-manual-port', 'plex-enabling-remote-access'],
  },
  'plex-checker-blocked': {
    title: 'A filter turns Plex’s own test away',
    symptom:
      'Friends in your country get in, and Plex’s page stays red. Your router or firewall lets in only some countries or addresses.',
    summary:
      'A test from outside got in. Plex’s own test, as far as is known, did not. Something in your home lets in only some countries or addresses. Plex tests from addresses of its own, and these are most likely not among them.',
    certain: [
      'If what answered was your own Plex, the router’s rule is not at fault.',
      'There is a filter by country or address; without one a stale notice would be the likelier cause.',
      'The proof is a test: with the filter off for this one port the page turns green and stays green.',
    ],
    action:
      'Switch the filter off for this one port for ten minutes and press Retry or Apply once in Plex.',
    verify: 'The page turns green and stays green for longer than a minute.',
    sources: ['plex-forum-not-available'],
  },
  'publish-stale': {
    title: 'Plex’s notice to its own service went stale',
    symptom:
      'The port is open, the numbers are right, and Plex’s page stays red. It was green until a restart, an update or a new line.',
    summary:
      'The outside gets in, and as far as is known the port is right and nothing filters. What is left is the server’s registration with Plex, which can fail once and is then not repeated until a restart.',
    certain: [
      'If what answered was your own Plex, provider, router and firewall are not the cause.',
      'If “Manually specify public port” was not looked at, look there first.',
      'A log line “Mapped - Not Published (No server)” confirms this cause; its absence does not rule it out.',
      'Behind a reverse proxy a red page can be no fault at all: judge by whether apps away from home play.',
    ],
    action:
      'Press Retry or Apply once, wait a minute, and if it is still red restart Plex Media Server.',
    verify: 'The page is green two minutes after the restart.',
    sources: ['plex-recheck-is-costly', 'plex-mapping-states'],
  },
  'viewer-network-blocks': {
    title: 'The viewer’s own network is in the way',
    symptom:
      'It plays on mobile data and at a friend’s home, and not in the office, the hotel or the school.',
    summary:
      'As far as is known the way into your home is open, and it fails from one place only. Most likely the network there does not let some ports or names through. Some networks in offices, hotels and schools do that, and some mobile networks too.',
    certain: [
      'Other networks get in, and not “Indirect”. If you filter by country at home, this place may be on the wrong side of the filter.',
      'If other people’s servers fail there too, it is almost certain.',
      'If the same device fails on every network, it is the app and not the place.',
    ],
    action: 'Switch the device that fails to another network, such as mobile data, and try again.',
    verify: 'It plays on the other network, with nothing changed at home.',
    sources: ['plex-troubleshooting'],
  },
  'client-app-stale': {
    title: 'One app holds on to an old way or sign-in',
    symptom: 'One app or one television cannot find the server, and every other device can.',
    summary:
      'As far as is known the way into your home is open, and only one app or kind of device fails. Apps remember a server’s old address and old sign-ins for a while. Old devices can also carry certificates that have run out.',
    certain: [
      'If another app with the same account gets in, path and account are in order and only this app is left.',
      'If everyone fails everywhere, it is the account or the server’s sign-in.',
      'If all devices of one kind stopped at the same hour, it is that app’s certificates or an update.',
    ],
    action:
      'Sign out of the app that fails, close it fully, and sign in again with the same account.',
    verify: 'The server appears in that app, and a video plays away from home.',
    sources: ['plex-troubleshooting'],
  },
  'account-mismatch': {
    title: 'Plex does not lead its apps to the open way',
    symptom:
      'Nobody gets in, though the port is open: the server is missing from the list, or listed as unavailable, on every device.',
    summary:
      'As far as is known the way in is open, and it fails for everyone. If the server is missing from the list, it is an account: another owner, a lost sign-in, a missing share. If it is listed but unavailable, Plex publishes an address or port that is not the open one, or the server’s certificate is not accepted.',
    certain: [
      'A connection from outside came through. It did not check the certificate that apps insist on.',
      'It fails for everyone and everywhere; one app or one place alone would point elsewhere.',
      'The field “claimed” in the server’s /identity answer says whether it belongs to any account at all.',
    ],
    action:
      'Compare the account that the server is signed in with to the account in one of the apps that fail.',
    verify:
      'The server appears in an app that is signed in with the owner’s account, away from home.',
    sources: ['plex-identity', 'plex-server-api', 'plex-enabling-remote-access'],
  },
  'another-service-answers': {
    title: 'Something else answers at that port',
    symptom:
      'The port is open, but a router’s login page or some other server appears instead of Plex.',
    summary:
      'The port is open, but what answers is not your Plex. The router has the public address itself, so it is a device of yours: the router’s own page, another server, or an old rule that leads elsewhere.',
    certain: [
      'The router’s address is the one the outside sees, so it is no neighbour behind a shared address.',
      'What answered gave another machineIdentifier, or none.',
      'A reverse proxy of yours answers a bare address with a page of its own: test it by its name (https://name/identity) before you change anything.',
      'Some numbers are taken from the start: 7547 often belongs to the provider’s box.',
    ],
    action:
      'Look which device the rule for that port names. If you need it, leave it and give Plex another external port. If nobody does, delete it.',
    verify: 'The check from outside says: open, and the server that answers is yours.',
    sources: ['plex-identity', 'tr069-port'],
  },

  // A NAT above the router.
  cgnat: {
    title: 'Your provider shares one address among many (CGNAT)',
    symptom:
      'The forward is right, checked three times, and nobody gets in. The address on your router begins with 100., and websites see another.',
    summary:
      'The first box’s internet address is from 100.64.0.0/10, which providers use behind a NAT of their own. Visits from outside end there. No setting in your router brings them in over IPv4.',
    certain: [
      'Only providers are meant to use this range; Tailscale uses it too, which is why the address must come from the router’s own page.',
      'A private address such as 192.168. would leave open whether the NAT is yours or the provider’s.',
      'A double NAT in your home would show the public address on the first box.',
    ],
    action:
      'Ask your provider for a public IPv4 address, and until then choose one of the other ways in.',
    verify: 'After the change the router shows the same address that the outside sees.',
    sources: ['rfc-6598', 'iana-ipv4-special', 'tailscale-addresses', 'starlink-addresses'],
  },
  'carrier-private-nat': {
    title: 'Your provider’s NAT, with private addresses',
    symptom:
      'There is only one box in your home, and still its internet address begins with 10., 172. or 192.168.',
    summary:
      'Your router shows a private address on its internet side, and there is no second box in your home. So the NAT above it is the provider’s. A forward in your router ends there.',
    certain: [
      'A private address alone does not tell whose NAT it is; that no second box routes does.',
      'A modem or fibre box that you took for a plain one can route after all: if its login page opens at the router’s gateway address, this is a double NAT instead.',
      'An address from 100.64. to 100.127. would have shown the same more plainly.',
    ],
    action:
      'Ask your provider whether you have a public IPv4 address of your own, and name the address that your router shows.',
    verify: 'After the change the router shows the same address that the outside sees.',
    sources: ['rfc-1918', 'iana-ipv4-special'],
  },
  'carrier-squat-nat': {
    title: 'Perhaps a provider’s NAT with public-looking addresses',
    symptom:
      'Your router, or the first box, shows a public-looking address, websites see another one, and you use no VPN.',
    summary:
      'The router, or the first box, shows another public address than the outside sees, and no VPN or second line explains it. Some providers use public-looking addresses inside their own network. This is what remains, not what is proven.',
    certain: [
      'A VPN or relay on the device used for the test is the commoner reason; you said there is none.',
      'A second line on the router would explain it as well; you said there is none.',
      'Only your provider can say it for certain. If it gives you a public address of your own, your router then shows the one that the outside sees.',
    ],
    action:
      'Repeat the comparison on the server itself, then ask your provider whether your address is shared.',
    verify: 'The provider’s answer, or equal addresses in a new comparison.',
    sources: ['iana-ipv4-special', 'apple-private-relay'],
  },
  'ds-lite': {
    title: 'Your line carries IPv4 inside IPv6 (DS-Lite)',
    symptom:
      'Since the line was changed nobody gets in. The router shows 192.0.0.2, or the words “DS-Lite”.',
    summary:
      'The box has an IPv4 address from 192.0.0.0/29. That range is used where IPv4 travels inside IPv6 to the provider, who translates it there. Nobody can come in over IPv4.',
    certain: [
      'This range is reserved for exactly that, so no home network and no double NAT explains it.',
      'An address from 100.64. to 100.127. would mean ordinary carrier-grade NAT; what you can do is much the same.',
      'Many such lines have IPv6. Whether it may come in is for the router and the provider; ask before you rely on it.',
    ],
    action:
      'Ask your provider for dual stack with a public IPv4 address, or let the outside in over IPv6.',
    verify:
      'The router shows a public IPv4 address that the outside sees too, or a viewer with IPv6 gets in.',
    sources: ['rfc-6333', 'rfc-7335', 'iana-ipv4-special'],
  },
  'ipv6-only': {
    title: 'Your line has no IPv4 address of its own',
    symptom:
      'The router shows a long IPv6 address and no IPv4 address at all, and no forward works.',
    summary:
      'The box shows an IPv6 address and no IPv4 address. IPv4 then comes from the provider, who shares it. On most such lines nobody can come in over IPv4; on MAP-E lines only a few ports can.',
    certain: [
      'An IPv4 field that is empty for a moment after a restart is something else; look twice.',
      'If the provider names a port range for you (MAP-E, for example “v6 plus”), take your external port from it.',
      'That websites over IPv4 work proves nothing: the provider translates on the way out.',
      'A test of your phone’s or laptop’s IPv6 address says nothing about the server’s; each device has its own.',
    ],
    action:
      'Ask your provider for a public IPv4 address, or whether IPv6 may come in; then the router must let TCP 32400 through to the server’s IPv6 address.',
    verify: 'A viewer with IPv6 gets in, or the router shows a public IPv4 address.',
    sources: ['rfc-6333', 'rfc-7597', 'plex-network-settings'],
  },
  'double-nat': {
    title: 'Two routers in a row: double NAT at home',
    symptom:
      'There are two boxes that route: the provider’s and your own, or a mesh set. Your own router’s internet address begins with 192.168. or 10.',
    summary:
      'Your router gets its address from another box in your home, which routes as well. Visitors have to be let through by both. You can solve this at home.',
    certain: [
      'The first box shows the address that the outside sees; then the provider is not in the way. If nobody has read it, read it first.',
      'With carrier-grade NAT the first box would show an address from 100.64. to 100.127. or a private one.',
      'Two rules in a row work, though UPnP asks only the inner box. With both in place the fault would stand behind them.',
    ],
    action:
      'Put one of the two boxes into bridge or access point mode, or forward the port on the first box to your router and on your router to the server.',
    verify:
      'The check from outside finds your server. After bridge mode your router also shows the public address.',
    sources: ['rfc-1918', 'plex-enabling-remote-access'],
  },
  'routed-inner-router': {
    title: 'The first box leads nothing to the server behind your routing router',
    symptom:
      'Your own router has NAT switched off and only routes. From outside nothing gets in, though it does not look like double NAT.',
    summary:
      'Your router passes packets on without translating them, so there is one NAT: that of the first box. The rule belongs there, and leads straight to the server’s own address. A rule in your router does nothing.',
    certain: [
      'The first box shows the address that the outside sees, so the provider is not in the way.',
      'The first box must know the way to the server’s network: a static route that leads there by your router.',
      'If that rule stands there already, the firewall of your router, or that of the server, is what is left.',
    ],
    action:
      'On the first box, make one rule that leads the external port to the server’s own address, port 32400, TCP. If it takes no address outside its own network, set your router up as an access point, or switch its NAT on and use two rules.',
    verify: 'The check from outside finds your server; your router has no rule for the port.',
    sources: ['rfc-1918', 'measured-nats'],
  },
  'several-lines': {
    title: 'Two internet lines cross each other',
    symptom:
      'There are two internet lines on one router, and it works sometimes, or never, though every setting looks right.',
    summary:
      'Your router has more than one line. A visit can come in by one while the answer leaves by the other, or the forward belongs to the wrong line. Then nothing arrives, although each setting looks right.',
    certain: [
      'Two different public addresses are seen, and the second line explains them.',
      'A VPN would show the same; you said that a second line is the reason.',
      'With the server held to one line, two addresses must agree: that line’s on the router’s status page, and the public address seen from the server.',
    ],
    action: 'Hold the server’s traffic to one line and bind the forwarding rule to the same line.',
    verify:
      'That line’s address is the one the outside sees, and the check from outside finds your server.',
    sources: ['plex-troubleshooting'],
  },
  'server-vpn': {
    title: 'A VPN takes Plex’s answers out by another door',
    symptom:
      'Everything worked until a VPN was set up on the server or the router. With the VPN off it works again.',
    summary:
      'A VPN runs on the server or the router. Visitors knock at your home, and Plex’s answers leave through the VPN, or Plex publishes the VPN’s address. Both look like a closed port.',
    certain: [
      'A public address on the server that is not the router’s fits this; a second line would look the same.',
      'A VPN only on the device you test with would spoil the test, not the server.',
      'The proof is ten minutes without it: open then, closed with it.',
    ],
    action: 'Disconnect the VPN for ten minutes and run the check from outside.',
    verify:
      'Open without the VPN; later, with Plex kept outside it, open with the VPN connected as well.',
    sources: ['plex-troubleshooting'],
  },

  // Inside the home.
  'no-forward': {
    title: 'No rule lets anybody in',
    symptom:
      'At home all is well; away from home nothing answers. You never made a rule in the router, or a new router took the old one’s place.',
    summary:
      'The router has the public address, but no forwarding rule for Plex, and UPnP is off. It turns every visit away, as it should until it is told otherwise.',
    certain: [
      'The router’s address is the one the outside sees, so no ordinary NAT is in the way; on a MAP-E line only certain external ports work.',
      'From outside the port is closed, or it was not tested.',
      'With UPnP on and no rule, the cause would be that UPnP failed; the cure is the same.',
    ],
    action:
      'Add one rule: your external port to the server’s address, port 32400, TCP; then enter that external port in Plex.',
    verify: 'The check from outside finds your server, and Plex’s page stays green for a minute.',
    sources: ['plex-enabling-remote-access', 'plex-firewall-ports'],
  },
  'upnp-failed': {
    title: 'The automatic way (UPnP) did not work',
    symptom:
      'You rely on UPnP. It worked once, or never, and after a restart of the router it is red again.',
    summary:
      'You left the forward to Plex and the router, and as far as is known they did not agree. UPnP can be off, be answered wrongly, or go stale after a restart. A rule made by hand does not depend on it.',
    certain: [
      'The router’s address is the one the outside sees, so no NAT above it explains the failure.',
      'There is no rule of your own that could be wrong.',
      'A log line with “didn’t find usable IGD” confirms it; with a port set by hand such lines do not matter.',
    ],
    action:
      'Make one rule by hand and tick “Manually specify public port” with the same external port; UPnP may stay on.',
    verify: 'The check from outside finds your server, also after a restart of the router.',
    sources: ['plex-enabling-remote-access', 'plex-docker-manual-port', 'upnp-and-consoles'],
  },
  'lan-address-changed': {
    title: 'The rule points at an address the server no longer has',
    symptom:
      'It worked until the server, or the router, was restarted. The rule in the router still names the old address.',
    summary:
      'The forward leads to an address inside your home at which the server is not at this moment. Routers lend addresses out, and after a restart the server may have another one.',
    certain: [
      'The rule’s address and the server’s present one differ, or a router looked for the target for about three seconds and found no device. A server that is switched off or asleep gives the same three seconds.',
      'If another device has that address now, the port is refused, or something else answers.',
      'A missing rule or a firewall that drops gives no answer or a refusal, not “unreachable” after three seconds.',
    ],
    action:
      'Make sure that the server is on and awake, reserve its present address in the router (the machine’s own, not a container’s 172.17.), and put exactly that address into the rule.',
    verify: 'The check from outside finds your server, also after the server was restarted.',
    sources: ['plex-enabling-remote-access'],
  },
  'wrong-port-forwarded': {
    title: 'The rule has a wrong port or protocol',
    symptom: 'The rule is there and names the right device, and still the port is closed.',
    summary:
      'The rule points at the right device, but a number or the protocol is off. It must lead from your external port to port 32400 of the server, over TCP.',
    certain: [
      'The address in the rule is the server’s, so a changed address is not the cause.',
      'A wrong internal port is refused or gives no answer; a rule for UDP gives no answer at all.',
      'On a gateway without a field for the internal port only 32400 to 32400 can work.',
    ],
    action: 'Set the rule to your external port, internal port 32400, TCP, and save it.',
    verify: 'The check from outside finds your server at that external port.',
    sources: ['plex-enabling-remote-access', 'plex-firewall-ports', 'xfinity-port-form'],
  },
  'gateway-security': {
    title: 'The gateway’s security feature turns visitors away',
    symptom:
      'The rule is right, and the provider’s app has a line about a blocked threat or a blocked access.',
    summary:
      'As far as is known the rule is right, and a security feature in the provider’s gateway blocked something at the time of the test. On Xfinity and Rogers it is called Advanced Security and keeps a history of what it blocked.',
    certain: [
      'The rule matches the server, so the rule is not the fault.',
      'An entry in the history at the time of your test is proof; that the feature is on is only a hint.',
      'If there is no entry, look at the server’s own firewall before you switch anything off.',
    ],
    action:
      'Find the blocked access in the provider’s app, allow it, and run the check from outside.',
    verify: 'The check from outside finds your server. On Xfinity the allowance lasts 30 days.',
    sources: ['xfinity-advanced-security', 'rogers-advanced-security'],
  },
  'host-firewall': {
    title: 'The server’s own firewall keeps visitors out',
    symptom:
      'On the server itself Plex opens; from other devices, or only from outside, it does not. It began after an update or a new security program.',
    summary:
      'The machine that runs Plex does not let everybody reach port 32400. A firewall, a security program or a network marked as public decides that, often after an update.',
    certain: [
      'Plex answers on its own machine, so the program runs; if nobody has tried that, try it first. A firewall there is the most likely rest; a listener on 127.0.0.1 only, Wi-Fi that isolates its devices, and a server that insists on https look the same.',
      'Try one device by cable to the same router before you change a firewall.',
      'If devices at home do get in, a rule that allows only the home network explains why the outside does not.',
    ],
    action: 'Add one rule on the server: incoming, TCP, port 32400, from any address.',
    verify: 'Another device at home opens the server, and the check from outside finds it.',
    sources: ['plex-firewall-ports', 'microsoft-allow-app', 'ubuntu-firewall', 'apple-firewall'],
  },
  'server-not-running': {
    title: 'Plex Media Server is not running',
    symptom: 'Nothing opens Plex, not even a browser on the server itself.',
    summary:
      'Plex does not answer even on its own machine. Nothing outside can work until it does, and no router is to blame.',
    certain: [
      'It was tried on the server itself, where no router and no network is in between.',
      'If it answered there and nowhere else, the machine’s firewall would be the likely cause.',
      'A log line “Error binding acceptor” means that it starts but another program holds its port.',
    ],
    action: 'Start Plex Media Server, then open http://127.0.0.1:32400/identity on that machine.',
    verify: 'A short text with machineIdentifier appears there, then on another device at home.',
    sources: ['plex-identity', 'plex-docker'],
  },

  // What is missing before a cause can be named.
  'wan-unknown': {
    title: 'Missing: the router’s address, or one to compare it with',
    symptom:
      'Nobody reaches your Plex from outside, and you have not seen the address that your router has on its internet side, or have nothing to compare it with.',
    summary:
      'Whether somebody else’s NAT stands above your router is not known. Either the address on the router’s internet side is missing, or the address that the outside sees. The second happens when the companion stands inside your home and was not told the address by echo services that agree.',
    certain: [
      'The outside could not get in, could not be asked, or met something that is not your Plex. That alone fits both a provider’s NAT and a missing rule.',
      'An address from 10., 100.64. or 192.168. on the router can be read without a comparison. A public one needs the address the outside sees beside it.',
      'No rule in the router should be changed before this is known.',
    ],
    action:
      'Read the IPv4 address on the router’s status page, and compare it with a “what is my IP” page opened at home without a VPN.',
    verify:
      'The question about the router’s internet address can be answered with one of its results.',
    sources: ['iana-ipv4-special'],
  },
  'wan-misread': {
    title: 'Missing: the address from the router’s own page',
    symptom:
      'You found an address that begins with 100., but on the server or in an app, not on the router’s own page.',
    summary:
      'The address that begins with 100. was read on the server or in an app. Tailscale uses the same range for its own network, so it says nothing about your line.',
    certain: [
      'Only the address on the router’s own status page tells whether the provider shares it.',
      'Tailscale on the server and a provider’s NAT can even be there at once; one does not rule out the other.',
    ],
    action: 'Open the router’s status page and read the IPv4 address of its internet side there.',
    verify: 'You have an address from the router’s page and can answer the question again.',
    sources: ['tailscale-addresses', 'rfc-6598'],
  },
  'nat-above-unknown': {
    title: 'Missing: whose NAT is above your router',
    symptom:
      'Your router’s internet address begins with 192.168., 10. or 172., and you do not know whose NAT stands before it.',
    summary:
      'Your router has a private address on its internet side, so a NAT stands above it. Whether only boxes in your home are behind it, or your provider as well, is not known. The two have different cures.',
    certain: [
      'Only the first box’s internet address tells them apart: public means double NAT, 100.64. to 100.127. means the provider.',
      'If the first box shows a private address too, there is a third NAT or a provider that uses private space.',
      'The second stop of a traceroute is a hint, not proof.',
    ],
    action:
      'Find the box at the wall and read the internet address on its own status page; if that one is private too, ask your provider whether you have a public IPv4 address.',
    verify:
      'You know the first box’s address, or the provider’s answer, and can answer that question.',
    sources: ['rfc-1918', 'rfc-6598'],
  },
  'both-rules-yet-closed': {
    title: 'Missing: what turns visitors away behind two right rules',
    symptom: 'Two boxes route in a row, both have their rule, and still nobody gets in.',
    summary:
      'The first box has the public address, and both boxes lead the port on. Two rules in a row work, so the double NAT is not the fault as far as is known. What is left stands behind them: the server’s firewall, its address, or Plex itself.',
    certain: [
      'If a rule leads to an address that changed, it only looks right, and another device may answer there: compare both targets with the present addresses.',
      'A port that is refused points at a server on which nothing listens, or a firewall that rejects. No answer at all points at one that drops.',
      'Whether another device at home opens the server tells firewall and address apart from the rules.',
    ],
    action:
      'Open the server from another device at home, then look at its firewall and at the address in the inner rule.',
    verify: 'The check from outside finds your server.',
    sources: ['measured-nats', 'plex-firewall-ports'],
  },
  'visitor-vpn': {
    title: 'Missing: a test from home, without VPN or relay',
    symptom:
      'While you looked, a VPN, Private Relay or mobile data was on, or you were not at home.',
    summary:
      'The device you use does not come from your home’s own line: a VPN, a proxy, iCloud Private Relay, mobile data, or another place. Whatever was tested from outside was that other address, not your home.',
    certain: [
      'The router, or the first box, shows a public address of its own, which is a good sign.',
      'Everything that was measured through the VPN says nothing about your home, open or closed.',
    ],
    action:
      'Go back to the server’s own network, switch mobile data, VPN and Private Relay off on this device, and run the checks again.',
    verify: 'The public address that the outside sees is the one on the router.',
    sources: ['apple-private-relay', 'port-check-tests-caller'],
  },
  'addresses-disagree': {
    title: 'Missing: why two public addresses are seen',
    symptom:
      'Your router, or the first box, shows one public address, websites show another, and you cannot say why.',
    summary:
      'The router, or the first box, shows one public address and the outside sees another. A VPN, a second line or your provider’s network can do that, and which one is not known.',
    certain: [
      'A VPN or relay on the device is by far the simplest to rule out, so it comes first.',
      'The same test on the server itself shows whether the server or only this device goes another way.',
      'The difference alone is not proof of a provider’s NAT.',
    ],
    action: 'Repeat the test on another device at home with no VPN, and once on the server itself.',
    verify: 'The addresses agree, or you can name why they do not.',
    sources: ['apple-private-relay', 'iana-ipv4-special'],
  },
  'other-port-tested': {
    title: 'Missing: a test of the right port',
    symptom:
      'The port that was tested is not the one in your rule, or not the one that Plex shows.',
    summary:
      'The test was about another port than the one that is forwarded or published, so it says nothing about your rule.',
    certain: [
      'The form begins with 32400; your rule or UPnP may use another number.',
      'The right number stands behind the colon of the public address on Plex’s page.',
      'Green is no proof by itself, so the test is worth repeating.',
    ],
    action:
      'Run the check again with the external port of the rule. If Plex shows a different number, tick “Manually specify public port” and enter the rule’s.',
    verify: 'The check was made with the number that the rule and Plex share.',
    sources: ['plex-status-text', 'plex-forum-green-check'],
  },
  'server-unreachable-inside': {
    title: 'Missing: a test at the server’s present address',
    symptom:
      'At home no other device opens the server. Either you have not tried it on the server itself, or its address there is another than the one you tried.',
    summary:
      'At home no other device reaches the server at the address that was tried. That address may be an old one, Plex may not be running, or a firewall may keep the others out. Which of these it is, is not known yet.',
    certain: [
      'As long as nobody at home gets in, neither the router’s rule nor the provider matters.',
      'If Plex answers on its own machine, and at its present address no other device gets in, the firewall there is the likely cause.',
      'A wrong or old address in your browser looks the same; read the server’s address afresh.',
    ],
    action:
      'On the machine that runs Plex, open http://127.0.0.1:32400/identity and read the machine’s own address; then try that address from another device.',
    verify:
      'You can say whether that short text appears on the machine itself, and at its present address from another device.',
    sources: ['plex-identity'],
  },
  'forward-unknown': {
    title: 'Missing: what the forwarding rule says',
    symptom:
      'Nobody gets in, and nobody has looked at the rule in the router: you cannot get in there, or cannot find the list.',
    summary:
      'The router has the public address. What lies between it and the server is the forwarding rule, and nobody has seen it yet.',
    certain: [
      'A rule can be missing, point at an old address, or carry a wrong port; each has its own cure.',
      'An app of the provider may hide the rules that the router’s own page shows.',
      'If you cannot get into the router, whoever can is needed for this one look.',
    ],
    action: 'Open the router’s list of forwarding rules and take a photo of it.',
    verify: 'You can compare its address, ports and protocol with what they should be.',
    sources: ['plex-enabling-remote-access'],
  },
  'our-test-filtered': {
    title: 'Missing: a test that your filter lets in',
    symptom:
      'Your router or firewall lets in only some countries or addresses, and no test from outside has got in.',
    summary:
      'A filter by country or address is on. It may turn tests from outside away and let your viewers in, so a closed port proves nothing here.',
    certain: [
      'If Plex’s page is green and viewers get in, the filter is doing what it should.',
      'With the filter off for this one port, the same test says how the port really is.',
    ],
    action:
      'Switch the filter off for this one port for ten minutes and run the check from outside.',
    verify: 'You know what the check says with the filter off.',
    sources: ['plex-forum-not-available'],
  },
  'fails-for-whom-unknown': {
    title: 'Missing: for whom it fails',
    symptom: 'The way in is open, and nobody has tried with a second app or from a second place.',
    summary:
      'As far as is known your server can be reached from outside, and yet something fails. Whether it fails for one device, in one place or for everybody is not known, and each of these has another cause.',
    certain: [
      'One other person with another app, in another place, settles it.',
      'A second app on the same phone and network tells the app from the place.',
      'Nothing at home needs to change before that.',
    ],
    action: 'Ask somebody elsewhere to play one video, and try a second device yourself.',
    verify: 'You can say who gets in and who does not.',
    sources: ['plex-troubleshooting'],
  },
  unexplained: {
    title: 'Missing: what turns visitors away',
    symptom: 'Everything looks right, one thing after the other, and still nobody gets in.',
    summary:
      'As far as is known, no NAT stands above the router, the server works at home, the rule is right, and nothing filters. Yet the outside does not get in, or nobody has tested it properly. We do not know the cause.',
    certain: [
      'What was told may be partly so: a rule that is saved but not on, a security program that was switched off and came back.',
      'If no test truly came from outside, there may be no fault at all.',
      'Some lines give a home only certain ports (MAP-E); then a port from that range works and others do not.',
      'Whether your provider blocks this port is unknown; another external port answers that quickly.',
    ],
    action:
      'Make one test that truly comes from outside with the port Plex shows, and then the same with another external port.',
    verify:
      'Another result than before: each one points to a layer. If both stay as they were, ask your provider whether it blocks connections from outside.',
    sources: ['rfc-7597', 'port-check-tests-caller'],
  },
};
