import type { Step } from '../../model/step.ts';

export const step = {
  id: 'ask-for-a-public-address',
  title: 'Ask your provider for a public address',
  layer: 'carrier',
  main: true,
  why: 'It removes the obstacle instead of going round it. Some providers give one on request, some for money, some on certain plans, some never.',
  doThis: [
    'Look in the customer area for “public IPv4”, “dual stack”, “static IP” or “opt out of CGNAT”.',
    'If nothing is there, write: “My line is behind carrier-grade NAT. Can I have a public IPv4 address of my own, with all ports? A changing one is enough. What does it cost, and does it change anything else on my line?”',
    'Name what you saw on the first box as the reason.',
    'If the answer is a plan, ask whether IPv6 stays.',
    'When it is done, restart the first box and read its internet address again.',
  ],
  checks: ['provider-offer', 'line-kind'],
  expected: 'The first box shows a public address, the same one that the outside sees.',
  ifNot:
    'Still an address from 100.64. to 100.127.: the change has not reached you. Ask again before you touch the router. A public address that gives only some ports is a shared one; use one of those ports, or another way.',
  safeStop:
    'Stop before you sign a longer contract. A month of another way shows whether you need it.',
  undo: 'Ask the provider to put the line back. At home nothing was changed.',
  routerTasks: ['wan-status'],
  handsOverTo: 'plex-remote-access',
  sources: ['rfc-6598', 'rfc-7597'],
} satisfies Step;
