import type { Command } from '../model/command.ts';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'custom-url-field',
    title: 'The field with the custom URLs',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Network › Custom server access URLs',
        note: 'It is among the advanced settings.',
      },
    ],
    expected: 'https://, your name, and :443. For a private network http://, its address, :32400.',
    failureMeans: 'Without a port, or with https and :80, apps knock where nobody listens.',
    safeNextStep: 'Copy the text before you change it.',
    sources: ['plex-network-settings', 'plex-custom-urls', 'linuxserver-plex-proxy'],
  },
  {
    id: 'name-lookup',
    title: 'Whether the name leads to an address',
    where: 'In a terminal on a network that is not your home’s.',
    ways: [{ system: 'any', kind: 'command', text: 'nslookup plex.example.org' }],
    expected: 'One address or several, for your own name in place of plex.example.org.',
    failureMeans: 'NXDOMAIN or no address: the domain has no entry for exactly this name.',
    safeNextStep: 'Compare the name letter by letter with the domain’s DNS entries.',
    sources: [],
  },
  {
    id: 'identity-from-outside',
    title: 'What answers at the name',
    where: 'In a terminal on a network that is not your home’s.',
    ways: [
      {
        system: 'any',
        kind: 'command',
        text: 'curl --max-time 15 https://plex.example.org:443/identity',
        note: 'Without a password and without a token.',
      },
    ],
    expected: 'A short text with machineIdentifier and version.',
    failureMeans:
      'A complaint about the certificate, an error page of the tunnel, a refusal or silence each name another link.',
    safeNextStep: 'Do not switch the check of the certificate off: apps do not either.',
    sources: ['plex-identity', 'plex-server-api'],
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
