import type { Command } from '../model/command.ts';

/** Where a server's log stands is said in the commands of the runbook on remote access. */
const log = 'Plex Media Server.log';
const phrase = 'secure connections are required';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'private-dns-path',
    title: 'A DNS of the device’s own',
    where: 'On the device that fails.',
    ways: [
      {
        system: 'android',
        kind: 'path',
        text: 'Settings › Network & internet › Private DNS',
        note: 'On Samsung: Settings › Connections › More connection settings › Private DNS.',
      },
      {
        system: 'ios',
        kind: 'path',
        text: 'Settings › General › VPN & Device Management',
        note: 'Shows profiles and VPNs. If nothing is listed, there is none.',
      },
    ],
    expected: '“Automatic” or “Off”, and no profile for DNS.',
    failureMeans: 'The name of a provider: every name is asked there, on every network.',
    safeNextStep: 'Write the name down, then switch it off for one try.',
    sources: ['android-private-dns', 'android-private-dns-samsung'],
  },
  {
    id: 'plex-direct-lookup',
    title: 'Whether a plex.direct name is found',
    where:
      'In a terminal on a computer in the place that fails. The name stands in the browser’s developer tools, under Network, when app.plex.tv tries your server.',
    ways: [
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup 203-0-113-10.0123456789abcdef0123456789abcdef.plex.direct',
        note: 'Put your server’s own name in its place. The first part is its address with hyphens.',
      },
      {
        system: 'any',
        kind: 'command',
        text: 'nslookup 203-0-113-10.0123456789abcdef0123456789abcdef.plex.direct 8.8.8.8',
        note: 'The same, asked of a public DNS.',
      },
    ],
    expected: 'The address that stands in the name.',
    failureMeans:
      'An answer from the public DNS and none from the usual one: the usual one filters it. None from either: the name is written wrongly, or is an old one.',
    safeNextStep: 'The name holds your public address: cover it before you post it.',
    sources: ['plex-name-resolver', 'plex-direct-in-devtools'],
  },
  {
    id: 'secure-connections-path',
    title: 'The server’s setting for secure connections',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Network › Secure connections',
        note: 'It is among the advanced settings.',
      },
    ],
    expected: '“Preferred”, the default.',
    failureMeans:
      '“Required” turns away apps that cannot encrypt. “Disabled” turns away those that insist.',
    safeNextStep: 'Write it down before you change it.',
    sources: ['plex-network-settings', 'plex-settings-list'],
  },
  {
    id: 'log-insecure-rejected',
    title: 'Whether the server turned an app away',
    where: 'On the machine that runs Plex, in the folder of its logs.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: `findstr /i /c:"${phrase}" "%LOCALAPPDATA%\\Plex Media Server\\Logs\\${log}"`,
      },
      {
        system: 'linux',
        kind: 'command',
        text: `sudo grep -i "${phrase}" "/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Logs/${log}"`,
        note: 'For the deb and rpm packages. Other places are listed in the runbook on remote access.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: `docker exec plex grep -i "${phrase}" "/config/Library/Application Support/Plex Media Server/Logs/${log}"`,
        note: 'Put your container’s name in place of the first “plex”.',
      },
    ],
    expected: 'No line.',
    failureMeans:
      'A line at the moment the app tried: it asked without encryption and was turned away.',
    safeNextStep:
      'Compare the address in the line with that of the device. Cover it before you post it.',
    sources: ['plex-required-rejects', 'plex-log-windows', 'plex-log-linux', 'plex-docker'],
  },
  {
    id: 'library-access-path',
    title: 'Whom the libraries are shared with',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [{ system: 'any', kind: 'path', text: 'Plex Web › Settings › Manage Library Access' }],
    expected: 'Exactly the account that the device is signed in with, and its libraries.',
    failureMeans: 'Another address or none: the server cannot appear on that device.',
    safeNextStep: 'Write down libraries and limits before you change a share.',
    sources: ['plex-pinning', 'plex-forum-adding-users'],
  },
];
