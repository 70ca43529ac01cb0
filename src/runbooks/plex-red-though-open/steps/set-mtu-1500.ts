import type { Step } from '../../model/step.ts';

export const step = {
  id: 'set-mtu-1500',
  title: 'Set the packet size back to 1500',
  layer: 'host-firewall',
  main: false,
  why: 'With an MTU over 1500 the server sends packets that the internet does not take. A short test is answered and the page is green, while everything large gets stuck on the way.',
  doThis: [
    'Read the present MTU of the card that is in use, and write it down. The list of commands shows how.',
    'Find who raised it: “jumbo frames” or “jumbo packet” in the card’s settings, on a NAS in its network settings, in a virtual machine’s or container’s network.',
    'Set it to 1500, on the server and on whatever stands between it and the router. If only your storage needs large packets, give it a card or a network of its own.',
    'To try it on Linux until the next restart: sudo ip link set dev eth0 mtu 1500, with your card’s name. On Windows, as administrator: netsh interface ipv4 set subinterface “Ethernet” mtu=1500 store=active, with your card’s name in straight quotes.',
    'From mobile data, play a film. /identity alone proves nothing here, as its answer is short.',
  ],
  checks: ['server-mtu'],
  expected: 'A film plays from outside without “Indirect”.',
  ifNot:
    'No change: set it back, as this was not it. A line over PPPoE, a VPN or a tunnel may need less than 1500; routers usually see to that themselves.',
  safeStop:
    'Changing the MTU cuts the server’s connections for a moment. Stop if a copy or a backup runs over it.',
  undo: 'Set the number back that you wrote down. What was set with ip link, or with store=active, is gone after a restart.',
  routerTasks: [],
  sources: ['rfc-2923', 'windows-mtu', 'linux-ip'],
} satisfies Step;
