import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person’s own router can do. */
export const routerAdvice: readonly RouterAdvice[] = [
  {
    capability: 'cannot-forward',
    steps: ['open-the-way-to-the-proxy'],
    outcomes: ['way-is-closed'],
    text: 'Your router has no port forwarding, so nobody outside reaches a proxy at home. A tunnel or a rented machine needs none.',
  },
  {
    capability: 'isp-locked',
    steps: ['open-the-way-to-the-proxy'],
    outcomes: ['way-is-closed'],
    text: 'On your router the provider keeps port forwarding to itself. Ask for the proxy’s port, or let a tunnel reach out instead.',
  },
  {
    capability: 'same-port-only',
    steps: ['open-the-way-to-the-proxy'],
    outcomes: ['way-is-closed'],
    text: 'Your router uses the same port outside and inside. The proxy has to listen on the very port of your URL.',
  },
  {
    capability: 'no-nat-loopback',
    steps: ['look-from-outside'],
    outcomes: ['way-is-closed', 'answer-not-seen'],
    text: 'With your router a device at home cannot use the home’s public address. A name that leads there fails at home even when it works outside, unless your home’s DNS answers it with a home address: look from mobile data.',
  },
];
