import type { Command } from '../model/command.ts';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'private-address-page',
    title: 'The private address that Plex shows',
    where: 'In a browser at home, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Remote Access',
        note: 'The address behind “Private”. Hold it against the machine’s own.',
      },
    ],
    expected: 'The home address of the machine that runs Plex, with port 32400.',
    failureMeans:
      '172.17. to 172.31., or 192.168.65.: most often a network inside the machine. 100.64. to 100.127.: Tailscale. Another address of your home: another interface, or an old address.',
    safeNextStep: 'Read the machine’s own address on that machine before you change anything.',
    sources: ['plex-container-address-published', 'plex-docker-desktop-address', 'rfc-1918'],
  },
  {
    id: 'own-address-of-a-device',
    title: 'The address of the device that fails, or of the server',
    where: 'On that device itself; for the server not inside a container.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'ipconfig',
        note: 'The line “IPv4 Address” of the adapter that also shows a default gateway.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'ipconfig getifaddr en0',
        note: 'en0 is often Wi-Fi. If nothing appears, try en1, and so on.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'ip -4 -brief address',
        note: 'Leave out lo, docker0 and the lines that begin with br- or veth.',
      },
      {
        system: 'router',
        kind: 'path',
        text: 'Router › Connected devices',
        note: 'For a television, a NAS or a phone. Guest networks are often listed apart.',
      },
    ],
    expected: 'Viewer and server begin with the same three numbers.',
    failureMeans:
      'They begin differently: two networks. 100.64. to 100.127.: Tailscale. 169.254.: the device got no address.',
    safeNextStep: 'Write both down beside the private address that Plex shows.',
    sources: ['microsoft-ipconfig', 'macos-lan-address', 'linux-ip', 'tailscale-addresses'],
  },
  {
    id: 'plex-direct-name',
    title: 'What the DNS answers for the plex.direct name',
    where: 'In a terminal on a device at home, without a VPN.',
    ways: [
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup 192-168-1-50.0123456789abcdef0123456789abcdef.plex.direct',
        note: 'Put in your server’s address with hyphens, and its own 32 letters and digits from the certificate. The first lines name the resolver that was asked.',
      },
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup 192-168-1-50.0123456789abcdef0123456789abcdef.plex.direct 8.8.8.8',
        note: 'The same, asked of a resolver elsewhere. It sees the name, and with it your server’s home address.',
      },
    ],
    expected: 'Twice the server’s home address.',
    failureMeans:
      'Only the second answers: a filter holds the name back. None answers: look at the name again, letter by letter. Another address, or 0.0.0.0: a filter that answers something else.',
    safeNextStep: 'Find out whose resolver answered first, before you make an exception.',
    sources: ['openhab-rebinding', 'plex-direct-in-devtools', 'plex-secure-connections'],
  },
  {
    id: 'container-network-mode',
    title: 'Which network the container has',
    where: 'On the machine that runs the container.',
    ways: [
      {
        system: 'docker',
        kind: 'command',
        text: "docker inspect -f '{{.HostConfig.NetworkMode}}' plex",
        note: 'Put your container’s name in place of plex.',
      },
    ],
    expected: 'host. Then Plex shows the machine’s own address.',
    failureMeans:
      'bridge, default, or a name: the container has a network of its own. container: and a name: it shares the network of another one, often of a VPN.',
    safeNextStep: 'Save the container’s settings before you change its network.',
    sources: ['docker-host-network', 'plex-docker'],
  },
  {
    id: 'dashboard-address',
    title: 'The address that Plex sees',
    where: 'In a browser, signed in as the owner, while something plays.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Dashboard › the stream, opened out in full',
      },
    ],
    expected: 'At home “Local”, with the device’s own home address.',
    failureMeans:
      'Your public address: the app took the public way. The router’s, a gateway’s or a proxy’s: the viewer is hidden. 100.64. to 100.127.: a private network. “Indirect”: Plex Relay.',
    safeNextStep: 'Compare two viewers in two places before you conclude anything.',
    sources: ['plex-dashboard', 'replex-dashboard-address', 'home-ops-source-nat'],
  },
];
