import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person’s own router can do. */
export const routerAdvice: readonly RouterAdvice[] = [
  {
    capability: 'cannot-forward',
    steps: ['ask-for-a-public-address', 'use-a-port-of-your-range'],
    outcomes: ['public-ipv4', 'port-range-only'],
    text: 'Your router has no port forwarding, so a public address alone does not help. You need a router of your own behind it as well.',
  },
  {
    capability: 'isp-locked',
    steps: ['ask-for-a-public-address'],
    outcomes: ['public-ipv4'],
    text: 'On your router the provider keeps port forwarding to itself. Ask for both at once: the address, and the port or leave to use your own router.',
  },
  {
    capability: 'same-port-only',
    steps: ['use-a-port-of-your-range'],
    outcomes: ['port-range-only'],
    text: 'Your router uses the same port outside and inside. Plex listens on 32400 alone, so this works only if 32400 is in your range.',
  },
];
