import type { Step } from '../../model/step.ts';

export const step = {
  id: 'test-without-vpn',
  title: 'Repeat the test without VPN or relay',
  layer: 'client-network',
  main: false,
  why: 'The outside sees the address that your device comes from. Behind a VPN, a proxy or iCloud Private Relay that is not your home’s address, so the test looked at somebody else’s door.',
  doThis: [
    'Use a device at home, on the same network as the server. Switch its mobile data off.',
    'Disconnect any VPN on it. Work laptops often have one that starts by itself; take another device.',
    'iPhone, iPad or Mac with iCloud+: switch Private Relay off for this network, or use another browser than Safari.',
    'Close browsers with a VPN or proxy of their own, or take a plain one.',
    'Run the check “Your public address” again. Compare it with the router’s internet address.',
    'If you can, repeat it on the server itself. The server’s address is the one that matters.',
  ],
  checks: ['public-address', 'router-wan', 'port-reachable'],
  expected: 'The public address that the outside sees is the one on the router’s internet side.',
  ifNot:
    'Two different public addresses without any VPN: the router has a second line or a VPN of its own, or your provider uses public-looking addresses inside. Go to the step about your provider.',
  safeStop:
    'This is only a test. Change nothing in the router on the strength of a test made through a VPN.',
  undo: 'Switch VPN and Private Relay back on.',
  routerTasks: ['wan-status'],
  sources: ['apple-private-relay', 'port-check-tests-caller'],
} satisfies Step;
