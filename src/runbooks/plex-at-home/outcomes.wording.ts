import type { OutcomeWording } from '../model/outcome-wording.ts';
import { wording as remoteAccess } from '../plex-remote-access/outcomes.wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  // The viewer.
  'viewer-on-another-network': {
    title: 'The viewer is on another network of your home',
    symptom:
      'The television in the living room plays; a phone on the guest Wi-Fi, or a device behind the mesh, is asked for a pass or finds nothing.',
    summary:
      'The device is in your home and not in the server’s network. Guest Wi-Fi, a second router or a mesh that routes for itself gives it an address that begins differently. Plex then counts it as remote, or it cannot reach the server at all.',
    certain: [
      'Its address and the server’s do not begin alike, or its Wi-Fi is the guest one.',
      'If they begin alike and the server still cannot be opened, the devices are kept apart instead.',
      'If they begin alike and it opens, look at the private address that Plex shows: a container’s inner address makes remote viewers of everybody.',
      'With a VPN on, the device’s own address says nothing about its Wi-Fi.',
    ],
    action: 'Connect the device to the same Wi-Fi or cable network as the server, and play again.',
    verify:
      'The device’s address begins like the server’s, and it plays without being asked for a pass.',
    sources: ['plex-remote-playback-requirements', 'plex-pass-at-home', 'fritzbox-guest-network'],
  },
  'viewer-kept-apart': {
    title: 'Devices in your network are kept apart',
    symptom:
      'On this one device the server’s home address does not open. On another device beside it, with an address of the same kind, it does.',
    summary:
      'The server works and, as far as is known, the device is in its network; yet the two may not talk to each other. Access points can keep wireless devices apart (client isolation), and a firewall on the device can do the same.',
    certain: [
      'Another device opens the home address, so server and firewall of the server are in order for it.',
      'That holds if the failing device’s address begins like the server’s; if it does not, it is on another network.',
      'If the same device opens the server by cable, it is the access point and not the device.',
    ],
    action:
      'Put the device on a cable or another Wi-Fi name for a test, then look for isolation in the access point.',
    verify: 'The home address opens on that device.',
    sources: ['fritzbox-guest-network'],
  },
  'viewer-behind-vpn': {
    title: 'A VPN or private network takes the viewer out of your home',
    symptom:
      'It plays at home until a VPN, a proxy or a private network is switched on, on the very device that watches.',
    summary:
      'The device sends its traffic through a VPN or a private network, so that it comes back from the internet, or cannot reach your home at all. To Plex it is somebody elsewhere.',
    certain: [
      'If the same device plays at once with the VPN or private network off, and counts as local, that is the proof.',
      'Tailscale leaves the device at home unless an exit node is chosen. If it plays without one and Plex shows an address from 100.64. to 100.127., that is another cause.',
      'A VPN on the server or the router breaks the way in for everybody, not for one device.',
    ],
    action:
      'Switch the VPN or the private network off on that device, close the app fully, and play again.',
    verify: 'With it off, the dashboard shows the device’s own home address.',
    sources: ['plex-remote-playback-requirements', 'plex-tailscale-remote', 'apple-private-relay'],
  },
  'overlay-seen-as-remote': {
    title: 'Plex counts your private network (Tailscale) as remote',
    symptom:
      'On the sofa the dashboard shows an address that begins with 100., and the app asks for a pass or says “Remote”.',
    summary:
      'The viewer reaches the server by an address of a private network, such as Tailscale’s 100.64. to 100.127. Nothing is broken: the stream may never leave your home. In the reports we know, Plex counts such an address as remote.',
    certain: [
      'The private network is on, on that device, or the dashboard shows an address of it and not one of your home.',
      'With a VPN that takes all traffic the dashboard would show a public address, or nothing would play.',
      'With the private network off at home, the same device should show its home address.',
      'Whether Plex can be told to count that range as local, we found no page of Plex that says; its list “LAN Networks” is described as one for bandwidth.',
    ],
    action:
      'At home switch the private network off on the viewer, or see that the server’s home address is published, so that apps can take it.',
    verify: 'At home the dashboard shows the device’s home address, and no pass is asked for.',
    sources: [
      'plex-tailscale-remote',
      'plex-tailscale-reported',
      'tailscale-addresses',
      'plex-docker',
    ],
  },
  'extension-blocks-plex': {
    title: 'A browser extension blocks plex.direct',
    symptom:
      'app.plex.tv says that the server is not available, in the browser I use every day. In a fresh profile it works.',
    summary:
      'An extension against trackers, advertisements or curious websites blocks the names by which app.plex.tv reaches your server. The page does not say so; it looks like a server that is down.',
    certain: [
      'Without extensions it works in the same browser, on the same device. That is the proof.',
      'A refused permission for the local network looks the same; a fresh profile asks for it anew, so look at it in your own profile as well.',
      'A DNS filter would fail in the fresh profile too, and in apps.',
      'uBlock Origin’s own list against websites that reach into the home lets plex.direct pass on app.plex.tv. It blocks it on other sites, such as a name of your own.',
    ],
    action:
      'Switch the extensions off one after the other for app.plex.tv, and make an exception for plex.direct in the one that it is.',
    verify: 'app.plex.tv shows the server in your own profile.',
    sources: ['ublock-lan-list', 'chrome-local-network-access'],
  },

  // What Plex tells its apps.
  'container-bridge-network': {
    title: 'Plex sits in a container’s own network',
    symptom:
      'Every viewer at home counts as remote, or finds nothing, since Plex moved into Docker. The Remote Access page shows a private address such as 172.17.0.2.',
    summary:
      'With bridge networking the container has a network of its own inside the machine. Plex tells its apps that inner address, which no device in your home can reach. They go round by the internet or Relay, and Plex takes them for strangers.',
    certain: [
      'The private address that Plex shows is not the machine’s own.',
      'Where Docker hands the port on, a browser at home opens the machine’s address with :32400/web all the same, but apps are not told that address.',
      'In Docker Desktop the inner address is most often 192.168.65., and host networking is another thing there.',
      'A guest network would touch single devices; this touches all of them.',
    ],
    action:
      'Save the container’s settings, then run it with host networking; if that is not possible, publish the machine’s home address.',
    verify:
      'The private address on the Remote Access page is the machine’s own, and a viewer at home plays without a pass.',
    sources: [
      'plex-docker',
      'plex-container-address-published',
      'plex-home-assistant-host',
      'cloudbox-local-remote',
    ],
  },
  'docker-desktop-network': {
    title: 'Docker Desktop stands between Plex and your home',
    symptom:
      'Plex runs in Docker on Windows or a Mac. Its private address is 192.168.65. something, and every viewer shows with one and the same address, or as remote.',
    summary:
      'Docker Desktop runs containers in a small machine of its own. Plex shows that machine’s inner address, and in the reports we know it sees every viewer come from Docker’s gateway.',
    certain: [
      'The private address is an inner one, and Plex runs in Docker Desktop, not in Docker on Linux.',
      'On Linux a container can take the host’s network whole. Docker Desktop has offered that since version 4.34, and even then the container cannot see the machine’s own interfaces.',
      'What Plex makes of Docker Desktop’s host networking, nobody we found has written down.',
    ],
    action:
      'Publish the machine’s home address now; if viewers still count as remote, move Plex out of the container.',
    verify: 'An app at home plays by the home address, and the dashboard does not say “Indirect”.',
    sources: [
      'plex-docker-desktop-address',
      'docker-desktop-source-address',
      'docker-host-network',
    ],
  },
  'wsl-nat': {
    title: 'Plex runs behind the NAT of WSL 2',
    symptom:
      'I installed Plex in Linux inside Windows. It shows a private address that no other device at home has, and apps there find nothing or count as remote.',
    summary:
      'WSL 2 gives Linux a virtual network card with an address of its own, behind Windows. The rest of your home cannot reach it unless Windows hands the port on or shares its network. Plex tells its apps that inner address all the same.',
    certain: [
      'Plex runs inside WSL, and the private address that it shows is not the one of Windows.',
      'A firewall of Windows alone would leave the right private address on Plex’s page.',
      'Docker Desktop uses WSL too, but Plex in a container is another cause with another cure.',
    ],
    action:
      'Run Plex for Windows instead, or set WSL to mirrored networking; if neither is possible, hand port 32400 on from Windows and publish its home address.',
    verify:
      'Another device opens http://, the home address of Windows, :32400/web, and an app at home plays by that address.',
    sources: ['wsl-networking', 'wsl-mirrored'],
  },
  'wrong-interface': {
    title: 'Plex shows the address of the wrong interface',
    symptom:
      'Since a VPN, a second network card or virtual machines came to the server, apps at home find nothing or go round by the internet.',
    summary:
      'The server has several addresses, and Plex shows its apps one that leads nowhere in your home. The setting “Preferred network interface” says which one it takes.',
    certain: [
      'The private address is one of this very machine, but not the one in your home’s network.',
      'If it is from a network inside the machine, such as 172.17., a container is the cause.',
      'With host networking Plex may publish the addresses of all interfaces; apps then try the wrong ones as well, which delays them.',
    ],
    action:
      'Choose the interface with the home address under Plex Web › Settings › Network › Preferred network interface, and restart Plex.',
    verify: 'The Remote Access page shows the home address as private, also after a restart.',
    sources: ['plex-network-settings', 'plex-several-interfaces', 'plex-home-assistant-interface'],
  },
  'advertised-home-address': {
    title: 'An address advertised by hand that is not needed',
    symptom:
      'The container has the host’s network, or Plex is installed plainly, and still a home address stands in “Custom server access URLs” or ADVERTISE_IP. Apps wait, or fail.',
    summary:
      'Plex shows the right address by itself, and a second one was entered by hand. Plex’s image says that this is for bridge networking only. In one report remote access worked again once it was taken out; with an old address apps knock at a door that is gone.',
    certain: [
      'As far as is known the private address that Plex shows is the machine’s own, so nothing has to be added to it.',
      'This is what remains, not what is proven: take it out, and see whether anything changes.',
      'With bridge networking the same entry is needed; then do not touch it.',
    ],
    action:
      'See that the private address in Plex is the machine’s own; then copy the field, take the home address out of it, save, and restart Plex Media Server.',
    verify: 'The app at home plays, and finds the server without waiting.',
    sources: ['plex-advertised-in-host-mode', 'plex-docker'],
  },
  'home-takes-public-way': {
    title: 'Apps at home take the public way',
    symptom:
      'At home it plays, but the dashboard shows my own public address or “Remote”; or an app finds nothing. I published a domain name or a public address.',
    summary:
      'Plex tells its apps the home address and, beside it, the name that you published. At home they seem to take the name, go out to your router and back in, and count as remote.',
    certain: [
      'As far as is known everything that apps need at home is in order: the private address is right, and its name leads there.',
      'The proof is a test: with Remote Access off for ten minutes, or with the field empty, the same app plays as local.',
      'If the dashboard shows the router’s or a proxy’s home address, a source NAT hides the viewer as well.',
    ],
    action:
      'Let the published name lead to the home address at home, or empty the field for a test.',
    verify: 'At home the dashboard shows the device’s own address.',
    sources: ['plex-kodi-public-way', 'pfsense-reflection', 'plex-network-settings'],
  },

  // What stands between.
  'dns-rebind-filter': {
    title: 'A filter against DNS rebinding holds plex.direct back',
    symptom:
      'Some apps at home do not find the server, or play “Indirect”. On mobile data the same app plays. The server’s home address opens in a browser.',
    summary:
      'Apps reach the server by a name under plex.direct that leads to its home address. Your router or DNS filter drops answers that lead into a home, this one too.',
    certain: [
      'Your home’s DNS does not give the name’s address, and a resolver elsewhere does. That is the proof.',
      'Apps that also try the bare address go on working, so that only some devices fail.',
      'A browser extension would fail in one browser only, and nslookup would still answer.',
      'If an exception for plex.direct already stands in your filter, another resolver behind it filters too.',
    ],
    action: 'Add plex.direct to the exceptions of the filter, and leave the protection on.',
    verify: 'On a device at home nslookup gives the server’s home address for its name.',
    sources: [
      'plex-secure-connections',
      'openhab-rebinding',
      'plexconnect-rebinding',
      'plenx-only-by-name',
      'pihole-some-devices',
    ],
  },
  'second-resolver-filters': {
    title: 'A second resolver filters plex.direct as well',
    symptom: 'I made the exception for plex.direct, and it is still not found at home.',
    summary:
      'Your DNS passes through more than one resolver: the router, then Pi-hole, Unbound, the provider or a DNS service. One of them lets plex.direct through, and another drops it.',
    certain: [
      'The exception stands and is saved, and your home’s DNS still gives no address while a resolver elsewhere does.',
      'An exception that was not saved, or an old answer kept for some minutes, looks the same: restart that resolver and ask again.',
      'Asked one by one, the resolver that filters gives itself away.',
    ],
    action:
      'Ask each resolver of the chain for the name, beginning with the last one, and make the exception where the answer is lost.',
    verify: 'Each resolver of the chain gives the server’s home address.',
    sources: ['openmptcprouter-two-filters', 'plex-secure-connections'],
  },
  'viewers-share-one-address': {
    title: 'All viewers show with one address (source NAT)',
    symptom:
      'The dashboard shows the same address for everybody. People away from home count as local, or people at home as remote.',
    summary:
      'A box on the way writes its own address over the viewer’s: a router that turns visits round, a load balancer, a proxy, or a container’s gateway. Plex can no longer tell who is at home.',
    certain: [
      'Two viewers in two places show with one and the same address, or viewers away from home count as local.',
      '“Indirect” is something else: such a stream comes through Plex Relay.',
      'A gateway such as 172.17.0.1 or 192.168.65.1 means a container; the router’s own address a hairpin or source NAT; a third address a proxy or balancer.',
    ],
    action:
      'Find out whose address it is, and let that box pass the viewer’s own address on, or go past it.',
    verify: 'Two viewers show with two addresses.',
    sources: [
      'home-ops-source-nat',
      'plex-kubernetes-source-address',
      'opnsense-hairpin-source',
      'plex-proxy-forwarded-for',
      'docker-desktop-source-address',
    ],
  },
  'no-hairpin': {
    title: 'The router does not turn your own address back (no hairpin NAT)',
    symptom:
      'My public address or my own domain name opens from everywhere but my own home. There nothing comes, or the router’s login page.',
    summary:
      'A device at home that calls the home’s public address has to be turned round by the router (NAT loopback). Yours does not do that. The outside is not touched by it, and Plex’s apps at home do not need it.',
    certain: [
      'From outside the port is open, and from inside the same address fails.',
      'If it were closed outside as well, the forward would be at fault, not the loopback.',
      'Measured on real Linux NATs, the router’s own page may answer inside while the outside gets the right server.',
    ],
    action:
      'Use the home address at home; for a name of your own, let your home’s DNS give the home address.',
    verify: 'At home the name leads to a home address, and opens.',
    sources: ['pfsense-reflection', 'measured-nats', 'port-check-tests-caller'],
  },

  // What is missing before a cause can be named.
  'local-network-refused': {
    ...remoteAccess['browser-blocks-local-network'],
    title: 'Missing: the browser’s permission for your home network',
  },
  'inner-network-unplaced': {
    title: 'Missing: what made the inner network',
    symptom:
      'Plex shows a private address such as 172.20.0.3 that no device in my home has, and I do not know where it comes from.',
    summary:
      'Plex tells its apps an address inside its own machine, which nobody in your home can reach. Which program made that network decides how to get out of it.',
    certain: [
      'Containers, virtual machines and WSL 2 make such networks; so do some VPNs.',
      'If your home itself uses addresses from 172.16. to 172.31., it may be no inner network at all.',
      'Publishing the machine’s home address helps with each of them, if the machine hands port 32400 on.',
    ],
    action: 'On the machine that runs Plex, find out which program Plex runs in.',
    verify: 'You can say where Plex runs, and answer that question.',
    sources: ['plex-container-address-published', 'wsl-networking', 'rfc-1918'],
  },
  'name-not-proven': {
    title: 'Missing: whether the plex.direct name leads home',
    symptom:
      'As far as I can see the server and its private address are in order, and an app or browser at home still goes round or finds nothing.',
    summary:
      'As far as is known, what is left between the app and the server is the name it uses. Nobody has seen yet what your home’s DNS answers for it, or no resolver knew it as it was written.',
    certain: [
      'A name that no resolver knows is most often a letter or a hyphen wrong.',
      'A network that leads every DNS question to its own resolver makes two resolvers look like one.',
      'Only both answers side by side tell a filter from a mistake.',
    ],
    action:
      'Read the 32 digits and letters from the server’s certificate, and ask two resolvers for the name.',
    verify: 'You have both answers, and can give them here.',
    sources: ['plex-secure-connections', 'plex-direct-in-devtools', 'nextdns-rebinding'],
  },
  'server-not-reached-at-home': {
    title: 'Missing: a device at home that reaches the server',
    symptom:
      'Neither the device that fails nor another one opens the server’s home address, or no second device was tried.',
    summary:
      'As long as nobody at home opens the home address, names, passes and networks do not matter. Either the server does not run, its firewall turns everybody away, or the address is an old one.',
    certain: [
      'Whether Plex opens on its own machine, at http://127.0.0.1:32400/web.',
      'The machine’s present address, read on that machine.',
      'If a second device does open it, this is a matter of the first one.',
    ],
    action:
      'Try the home address on a second device, and then on the server itself; the other runbook goes on from there.',
    verify: 'You know whether Plex opens on its own machine, and at which address.',
    sources: ['plex-identity'],
  },
  'closed-from-outside': {
    title: 'Missing: a way in from outside',
    symptom: 'My public address opens neither at home nor away from home.',
    summary:
      'The port is closed from outside as well, so that the router’s loopback is not the question. The way in has to be found first.',
    certain: [
      'A test that comes from outside says closed.',
      'Until the outside gets in, a failure from inside says nothing.',
      'The other runbook finds what closes it.',
    ],
    action: 'Find out what keeps the outside out.',
    verify: 'The check from outside finds your server.',
    sources: ['port-check-tests-caller'],
  },
  'outside-not-tested': {
    title: 'Missing: a test from outside',
    symptom:
      'At home my public address does not open, and nobody has tried it from somewhere else.',
    summary:
      'From inside, a router without loopback and a closed port look the same. Only a test that comes from outside tells them apart.',
    certain: [
      'A port-check website, opened at home, tests from outside.',
      'A phone on mobile data tests it too, if you open your own public address with its port.',
      'If the apps play at home and away from home, there is nothing to repair.',
    ],
    action: 'Let a website test your port, started at home, and answer again.',
    verify: 'You know whether the port is open from outside.',
    sources: ['port-check-tests-caller', 'measured-nats'],
  },
  'browser-unexplained': {
    title: 'Missing: what keeps this browser from the server',
    symptom:
      'app.plex.tv fails in the browser. As far as I know no permission is refused, no extension is to blame, and the name leads home.',
    summary:
      'The usual three reasons are ruled out, as far as is known. A certificate, a security program that looks into encrypted traffic, or the server’s own settings are left.',
    certain: [
      'Whether http://, the home address, :32400/web opens in the same browser.',
      'What the browser’s developer tools say for the request to plex.direct: blocked, timed out, or a certificate that is not accepted.',
      'Whether another browser on the same device, and the same browser on another device, fail too.',
    ],
    action: 'Open the home address with :32400/web in the same browser, then try a second one.',
    verify: 'You know whether it is this browser, this device, or every browser.',
    sources: ['plex-direct-in-devtools'],
  },
  'unexplained-at-home': {
    title: 'Missing: why it counts as remote, or is not found',
    symptom: 'Same network, right private address, right name, and still remote or not found.',
    summary:
      'As far as is known, each side sees the right address. We do not know the cause. On what exactly Plex decides that a viewer is remote, we found no complete page of Plex that says.',
    certain: [
      'The networks’ masks: two addresses that begin alike can still be in two networks.',
      'Whether another app, or the same app after signing out and in, behaves the same.',
      'Whether the server’s private address changed lately: apps keep an old one for a while.',
      'What the entry on the dashboard shows at the moment it is called remote.',
    ],
    action: 'Write down what each side sees, sign out of the app and in again, and compare.',
    verify: 'You have found a pair that does not agree, or it has changed by itself.',
    sources: ['plex-remote-playback-requirements', 'replex-dashboard-address'],
  },
};
