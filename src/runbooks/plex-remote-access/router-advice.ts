import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person's own router can do. */
export const routerAdvice: readonly RouterAdvice[] = [
  {
    capability: 'cannot-forward',
    steps: ['map-port', 'capture-state', 'test-on-one-line'],
    outcomes: ['no-forward', 'upnp-failed', 'forward-unknown', 'wrong-port-forwarded'],
    text: 'Your router has no port forwarding, so do not look for it. A router of your own behind it, or another way in, is what is left.',
  },
  {
    capability: 'isp-locked',
    steps: ['map-port', 'capture-state', 'test-on-one-line'],
    outcomes: ['no-forward', 'upnp-failed', 'forward-unknown', 'wrong-port-forwarded'],
    text: 'On your router the provider keeps port forwarding to itself. Ask the provider for it, or for leave to use a router of your own.',
  },
  {
    capability: 'app-only',
    steps: ['map-port', 'fix-lan-address'],
    outcomes: ['no-forward', 'forward-unknown', 'lan-address-changed', 'wrong-port-forwarded'],
    text: 'On your router this is set in its app. The web pages, if there are any, do not have it.',
  },
  {
    capability: 'same-port-only',
    steps: ['map-port', 'publish-the-same-port'],
    outcomes: ['no-forward', 'public-port-not-set', 'wrong-port-forwarded'],
    text: 'Your router cannot lead one port to another: the port outside has to be 32400 as well. Where a guide says to choose another one, stay with 32400, in the rule and in Plex.',
  },
  {
    capability: 'reservation-first',
    steps: ['map-port', 'fix-lan-address'],
    outcomes: ['no-forward', 'lan-address-changed'],
    text: 'On your router a rule hangs off a reserved address: reserve the server’s address first, then open the port there.',
  },
  {
    capability: 'switch-off-by-default',
    steps: ['map-port'],
    outcomes: ['no-forward', 'wrong-port-forwarded'],
    text: 'Your router has a second switch for all rules together, and new it is off. A rule in the list does nothing before it is on.',
  },
  {
    capability: 'no-nat-loopback',
    steps: ['test-from-outside', 'keep-home-viewers-local'],
    outcomes: ['fails-only-at-home', 'home-seen-as-remote'],
    text: 'With your router a device at home cannot use the home’s public address. That it fails from inside says nothing about the outside.',
  },
  {
    capability: 'no-bridge-mode',
    steps: ['eliminate-double-nat', 'turn-off-gateway-security'],
    outcomes: ['double-nat', 'gateway-security'],
    text: 'Your router has no bridge mode. If it is the first of two, forward the port on it to the second router; if it is the second, set it up as an access point.',
  },
];
