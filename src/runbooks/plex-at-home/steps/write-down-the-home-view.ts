import type { Step } from '../../model/step.ts';

export const step = {
  id: 'write-down-the-home-view',
  title: 'Write down what each side sees at home',
  layer: 'client-network',
  main: true,
  why: 'At home four things have to agree: the viewer’s address, the server’s address, the address that Plex tells its apps, and the address that Plex sees a viewer come from. The pair that does not agree is the cause.',
  doThis: [
    'On the device that fails: its Wi-Fi’s name, its own address, and whether a VPN, a private network or a relay is on.',
    'On that same device, in a browser: http://, the server’s home address, then :32400/web. Note whether Plex opens. Then the same on a second device.',
    'On the machine that runs Plex, not inside a container: its own home address.',
    'Plex Web › Settings › Remote Access: the address behind “Private”.',
    'Plex Web › Settings › Network, with the advanced settings shown: what stands in “Custom server access URLs” and in “Preferred network interface”.',
    'While something plays at home: the entry on Plex’s dashboard, opened out in full. Note local, remote or indirect, and the address.',
    'If only your own public address or name fails: what a port test on a website says, started at home.',
  ],
  checks: ['viewer-network', 'lan-open-here', 'lan-reach', 'private-address', 'seen-address'],
  expected:
    'The viewer’s address, the server’s address and the private address that Plex shows begin alike, and the dashboard shows the viewer’s own home address.',
  ifNot:
    'The first pair that differs is the place to work on. A private address that is not the machine’s comes before everything else: no device in your home can use it.',
  safeStop:
    'Nothing was changed so far. A photo of each page is enough to go on another day, or to ask somebody.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: [
    'plex-container-address-published',
    'replex-dashboard-address',
    'plex-network-settings',
    'plex-remote-playback-requirements',
    'port-check-tests-caller',
  ],
} satisfies Step;
