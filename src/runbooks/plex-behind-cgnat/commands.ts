import type { Command } from '../model/command.ts';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'network-name',
    title: 'Whose network the line is',
    where: 'At home, in a terminal, without a VPN.',
    ways: [
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup 203.0.113.7',
        note: 'With your own public address in place of 203.0.113.7. Many addresses have no name.',
      },
    ],
    expected: 'A name that ends in your provider’s domain.',
    failureMeans:
      'A mobile carrier’s or Starlink’s domain names the kind of line. No name says nothing.',
    safeNextStep: 'Answer what kind of line it is by the bill or the box instead.',
    sources: [],
  },
  {
    id: 'wireguard-handshake',
    title: 'Whether WireGuard is connected',
    where: 'In a terminal on the server or on the rented machine.',
    ways: [{ system: 'linux', kind: 'command', text: 'sudo wg show' }],
    expected: 'A latest handshake of a few minutes ago at most, while something passes.',
    failureMeans: 'No handshake: wrong keys, a wrong address, or a firewall on the way.',
    safeNextStep: 'Compare the public keys on both ends. Never send a private key to anybody.',
    sources: ['wireguard-notes'],
  },
];
