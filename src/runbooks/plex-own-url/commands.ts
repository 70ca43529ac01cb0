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
    title: 'Which address the name leads to',
    where: 'In a terminal on a network that is not your home’s.',
    ways: [
      { system: 'any', kind: 'command', text: 'nslookup plex.example.org' },
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup -type=AAAA plex.example.org',
        note: 'The address with colons alone.',
      },
    ],
    expected:
      'For your own name in place of plex.example.org: the public address that the outside sees of your line, or the one that the tunnel or rented machine names.',
    failureMeans:
      'NXDOMAIN or no address: the domain has no entry for exactly this name. Another address: the name is out of date, or was taken at another door.',
    safeNextStep: 'Write both addresses side by side before you change the entry.',
    sources: ['ddns-behind-vpn', 'name-stale-ipv6'],
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
    id: 'strict-client',
    title: 'What a client gets that is as strict as an app',
    where: 'In a terminal on a network that is not your home’s.',
    ways: [
      {
        system: 'macos',
        kind: 'command',
        text: 'curl --max-time 15 --header "Host: plex.example.org:443" https://plex.example.org/identity',
        note: 'Apple’s curl may complete a certificate as a browser does. A complaint counts; silence about it proves less.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'curl --max-time 15 --header "Host: plex.example.org:443" https://plex.example.org/identity',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'curl.exe --max-time 15 --header "Host: plex.example.org:443" https://plex.example.org/identity',
        note: 'On Windows, curl may complete a certificate as a browser does. A complaint counts; silence about it proves less.',
      },
    ],
    expected: 'A short text with machineIdentifier and version.',
    failureMeans:
      'A complaint about the issuer: the certificate is not whole. Another page, where the same without the header shows Plex: the proxy does not know the name with its port.',
    safeNextStep: 'Run it once without the header, and compare.',
    sources: ['curl-default-port', 'plex-host-with-port', 'certificate-chain-incomplete'],
  },
  {
    id: 'certificate-chain',
    title: 'What the proxy sends as its certificate',
    where: 'In a terminal, from outside.',
    ways: [
      {
        system: 'linux',
        kind: 'command',
        text: 'openssl s_client -connect plex.example.org:443 -servername plex.example.org </dev/null',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'openssl s_client -connect plex.example.org:443 -servername plex.example.org </dev/null',
      },
    ],
    expected: 'Two entries or more under “Certificate chain”, and “Verify return code: 0 (ok)”.',
    failureMeans:
      'One entry alone and a code other than 0: the part above it is missing. Another name than yours: it is another site’s certificate.',
    safeNextStep: 'Look which file the proxy was given.',
    sources: ['certificate-chain-incomplete'],
  },
  {
    id: 'target-from-the-proxy',
    title: 'What answers at the proxy’s target',
    where: 'In a terminal on the machine, or in the container, where the proxy runs.',
    ways: [
      {
        system: 'any',
        kind: 'command',
        text: 'curl --max-time 10 http://192.168.1.20:32400/identity',
        note: 'With the very target that is entered, in place of the address.',
      },
      {
        system: 'any',
        kind: 'command',
        text: 'curl --insecure --max-time 10 https://192.168.1.20:32400/identity',
        note: 'Only inside your home: it does not look at the certificate.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker exec proxy curl --max-time 10 http://192.168.1.20:32400/identity',
        note: 'With the name of your container in place of proxy. Some containers have no curl.',
      },
    ],
    expected: 'A short text with machineIdentifier, at the target that is entered.',
    failureMeans:
      'Only the other of http and https answers: the scheme. Neither does: address, firewall, or Plex is not running.',
    safeNextStep: 'Change one thing at a time, and ask again.',
    sources: ['plex-identity', 'plex-network-settings'],
  },
  {
    id: 'secure-connections-field',
    title: 'The field “Secure connections”',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Network › Secure connections',
        note: 'It is among the advanced settings.',
      },
    ],
    expected: 'Preferred, which is what Plex sets from the start.',
    failureMeans: 'On Required every http:// fails, also the proxy’s own to Plex.',
    safeNextStep: 'Write down what it stands on before you change it.',
    sources: ['plex-network-settings'],
  },
  {
    id: 'allowed-networks-field',
    title: 'The networks that need no sign-in',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Network › List of IP addresses and networks that are allowed without auth',
        note: 'It is among the advanced settings.',
      },
    ],
    expected: 'Nothing.',
    failureMeans: 'Whoever comes from an address that stands there needs no account.',
    safeNextStep: 'Copy it, then empty it.',
    sources: ['plex-without-auth'],
  },
];
