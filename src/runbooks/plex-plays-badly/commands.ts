import type { Command } from '../model/command.ts';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'plex-dashboard-path',
    title: 'The dashboard',
    where:
      'In a browser, signed in as the owner of the server, while somebody away from home plays.',
    ways: [{ system: 'any', kind: 'path', text: 'Plex Web › Dashboard › the stream, opened out' }],
    expected: 'No “Indirect”, and at the video “Direct Play”, “Direct Stream” or “Transcode”.',
    failureMeans:
      '“Indirect”: Plex Relay carries it. “Transcode” at the video: the server converts it.',
    safeNextStep: 'Take a photo of the whole entry. Cover the viewer’s name before you post it.',
    sources: ['plex-dashboard', 'plex-forum-low-bandwidth', 'plex-direct-play'],
  },
  {
    id: 'remote-limits-path',
    title: 'The server’s limits for remote streams',
    where: 'In a browser, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Remote Access › Internet upload speed, Limit remote stream bitrate',
        note: 'Show the advanced settings. The labels are those of a published guide and of the list of settings that a server itself gives out.',
      },
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Network › Remote streams allowed per user',
      },
    ],
    expected: 'Your measured upload, and a limit that keeps all viewers together below it.',
    failureMeans:
      'An old or small number blurs every stream away from home. “Original (No limit)” can fill the upload.',
    safeNextStep: 'Write the numbers down before you change them.',
    sources: ['plex-remote-access-labels', 'plex-settings-list', 'plex-bandwidth-limits'],
  },
  {
    id: 'processor-load',
    title: 'How busy the server is',
    where: 'On the machine that runs Plex, while the picture stops.',
    ways: [
      { system: 'windows', kind: 'path', text: 'Task Manager › Performance › CPU' },
      { system: 'macos', kind: 'path', text: 'Activity Monitor › CPU' },
      { system: 'linux', kind: 'command', text: 'top', note: 'The key q ends it.' },
      { system: 'docker', kind: 'command', text: 'docker stats --no-stream' },
    ],
    expected: 'Room to spare, also while it converts.',
    failureMeans: 'At the limit for as long as the picture stops: the conversion is too slow.',
    safeNextStep: 'Choose the original quality in the app, and look again.',
    sources: [],
  },
  {
    id: 'tailscale-status',
    title: 'Whether Tailscale is direct',
    where: 'In a terminal on the server, half a minute into the film.',
    ways: [
      { system: 'windows', kind: 'command', text: 'tailscale status' },
      {
        system: 'macos',
        kind: 'command',
        text: '/Applications/Tailscale.app/Contents/MacOS/Tailscale status',
      },
      { system: 'linux', kind: 'command', text: 'tailscale status' },
    ],
    expected: 'The line of the device that plays says “active; direct” and an address.',
    failureMeans: '“relay” and a short name: Tailscale’s own server carries the stream.',
    safeNextStep: 'Cover names and addresses before you post the list.',
    sources: ['tailscale-connection-types'],
  },
  {
    id: 'interface-mtu',
    title: 'The packet size of the network card',
    where: 'In a terminal on the machine that runs Plex.',
    ways: [
      { system: 'windows', kind: 'command', text: 'netsh interface ipv4 show subinterfaces' },
      {
        system: 'macos',
        kind: 'command',
        text: 'networksetup -getMTU en0',
        note: 'en0 is the first network card. Another one has another number.',
      },
      { system: 'linux', kind: 'command', text: 'ip link show' },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker exec plex cat /sys/class/net/eth0/mtu',
        note: 'Put your container’s name in place of “plex”.',
      },
    ],
    expected:
      'MTU 1500 at the card that is in use. 65536 at “lo” is right: that one never leaves the machine.',
    failureMeans: 'A number above 1500 can lose packets on the way out.',
    safeNextStep: 'Write the number down. Try the large ping before you change it.',
    sources: [],
  },
  {
    id: 'large-ping',
    title: 'Whether a large packet gets out',
    where: 'In a terminal on the machine that runs Plex.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'ping -f -l 1472 1.1.1.1',
        note: '1472 and the two headers make 1500.',
      },
      { system: 'macos', kind: 'command', text: 'ping -D -s 1472 -c 4 1.1.1.1' },
      { system: 'linux', kind: 'command', text: 'ping -M do -s 1472 -c 4 1.1.1.1' },
    ],
    expected: 'Answers. Some lines carry a little less, such as 1464, and that is in order.',
    failureMeans:
      'A message that it must be cut up is a good answer: the sender learns of it. No answer at all, while 1200 in place of 1472 is answered, means that large packets are lost without a word.',
    safeNextStep: 'Try 1464 and 1400 before you conclude anything. Some networks answer no ping.',
    sources: ['rfc-2923'],
  },
];
