import type { Command } from '../model/command.ts';

/** What the log says about mapping, publishing, certificates and the port. */
const phrases = 'mapping state|reachability|usable IGD|getPublicIP|NATPMP|binding acceptor|CERT:';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'plex-log-mapping-lines',
    title: 'What the log says about mapping, publishing and certificates',
    where: 'On the machine that runs Plex Media Server, in a terminal.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Help › Download Logs',
        note: 'Gives all logs packed in one file. The one to search is Plex Media Server.log.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: `Select-String -Path "$env:LOCALAPPDATA\\Plex Media Server\\Logs\\Plex Media Server.log" -Pattern '${phrases}'`,
        note: 'In PowerShell, as the Windows user who runs Plex.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: `grep -iE '${phrases}' "$HOME/Library/Logs/Plex Media Server/Plex Media Server.log"`,
        note: 'We did not find a page of Plex that confirms this folder.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: `sudo grep -iE '${phrases}' "/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Logs/Plex Media Server.log"`,
        note: 'For the deb and rpm packages. A NAS keeps the folder elsewhere.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: `docker exec plex grep -iE '${phrases}' "/config/Library/Application Support/Plex Media Server/Logs/Plex Media Server.log"`,
        note: 'Put your container’s name in place of the first “plex”.',
      },
    ],
    expected:
      '“Mapped - Publishing”, a response 201, and a reachability line with 1. “Unknown” stands there at every start.',
    failureMeans:
      '422 or “No server”: not made known. “Not Reachable” or a reachability of 0: Plex’s test failed. “Error binding acceptor”: the port is taken. “Failed to upload CSR”: no certificate. No lines at all: debug logging may be off.',
    safeNextStep:
      'Paste the lines on the diagnosis page, which reads them and sends nothing. They hold your public address: cover it before you post them anywhere.',
    sources: [
      'plex-log-windows',
      'plex-log-linux',
      'plex-docker',
      'plex-log-healthy',
      'plex-log-reachability',
      'plex-forum-csr-limit',
      'microsoft-select-string',
    ],
  },
  {
    id: 'server-claimed',
    title: 'Whether the server belongs to an account',
    where: 'On any device at home.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'http://192.168.1.50:32400/identity',
        note: 'In a browser. Put your server’s address in place of 192.168.1.50. No sign-in is needed.',
      },
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › the server’s name › General',
        note: 'The same in words: the account’s name, or a note that the server is unclaimed.',
      },
    ],
    expected: 'claimed is 1 or true, and General names the owner’s account.',
    failureMeans: '0 or false: the server is signed in to nobody, and no app can find it.',
    safeNextStep: 'Sign in on that very page, from the server’s own network.',
    sources: ['plex-identity', 'plex-server-api', 'plex-forum-not-authorized'],
  },
  {
    id: 'certificate-shown',
    title: 'The certificate that the server shows',
    where: 'On a computer at home, with the server’s address in place of 192.168.1.50.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'https://192.168.1.50:32400 › the browser’s warning › the certificate',
        note: 'The warning is normal: the certificate is for a name and not for the address.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'openssl s_client -connect 192.168.1.50:32400 </dev/null | openssl x509 -noout -subject -dates',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'openssl s_client -connect 192.168.1.50:32400 </dev/null | openssl x509 -noout -subject -dates',
      },
    ],
    expected: 'A name that ends in plex.direct, and a last day (notAfter) that is still to come.',
    failureMeans:
      'A last day in the past: it has ended. Another name: no certificate from Plex, or one of your own. Nothing: the server speaks no secure connection at all.',
    safeNextStep: 'Look at the server’s date and clock before anything else.',
    sources: ['plex-forum-certificate-ended', 'openssl-s-client'],
  },
  {
    id: 'certificate-file',
    title: 'Where the certificate and the Cache folder lie',
    where: 'On the machine that runs Plex Media Server, in a terminal. These lines only list.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'dir "%LOCALAPPDATA%\\Plex Media Server\\Cache\\*.p12"',
        note: 'In the old command prompt, as the Windows user who runs Plex.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'ls -l "$HOME/Library/Caches/PlexMediaServer/"*.p12',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'sudo sh -c \'ls -l "/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Cache/"*.p12\'',
        note: 'For the deb and rpm packages.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker exec plex sh -c \'ls -l "/config/Library/Application Support/Plex Media Server/Cache/"*.p12\'',
        note: 'Put your container’s name in place of the first “plex”.',
      },
    ],
    expected: 'One file, cert-v2.p12, with the day of the last renewal.',
    failureMeans:
      'No file: the server never got one, or its folder was wiped. A day that is the last start, after each start: the folder does not outlive a restart.',
    safeNextStep: 'Stop Plex before you rename anything in there.',
    sources: ['plex-certificate-file', 'plex-forum-certificate-ended', 'plex-cache-must-last'],
  },
  {
    id: 'network-mtu',
    title: 'The MTU of the server’s network card',
    where: 'On the machine that runs Plex, in a terminal.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'netsh interface ipv4 show subinterfaces',
        note: 'The line of the card in use. The huge number of the loopback is normal.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'ifconfig en0',
        note: 'The number behind “mtu”. en0 is often Wi-Fi; take the card that has the server’s address.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'ip link show',
        note: 'The number behind “mtu”, in the line of the card. Leave out lo; look at docker0 and bridges too.',
      },
    ],
    expected: '1500, or a little less on a tunnel.',
    failureMeans: 'More, such as 9000: jumbo frames, which the internet does not take.',
    safeNextStep: 'Write the number down before you change it.',
    sources: ['windows-mtu', 'macos-ifconfig', 'linux-ip', 'rfc-2923'],
  },
  {
    id: 'server-public-address',
    title: 'By which line the server goes out',
    where: 'On the machine that runs Plex. Three times, some minutes apart.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'curl.exe -4 -s https://api.ipify.org',
        note: 'Asks a public service which address you come from. That service sees your address, as every website does.',
      },
      { system: 'macos', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
      { system: 'linux', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
    ],
    expected: 'Each time the internet address of the line that the forwarding rule belongs to.',
    failureMeans:
      'The other line’s address, or now one and now the other: answers leave by the wrong line. An address of neither: a VPN.',
    safeNextStep: 'Write all three down beside the addresses on the router’s status page.',
    sources: ['netgate-multi-wan'],
  },
];
