import type { RouterAdvice } from '../model/router-advice.ts';

/** What changes in this runbook with what the person’s own router can do. */
export const routerAdvice: readonly RouterAdvice[] = [
  {
    capability: 'cannot-forward',
    steps: ['make-a-fixed-rule', 'keep-one-mapping'],
    outcomes: ['upnp-off', 'upnp-stale', 'upnp-silent', 'ssdp-filtered'],
    text: 'Your router has no port forwarding, so a rule by hand cannot replace UPnP. A router of your own behind it, or another way in, is what is left.',
  },
  {
    capability: 'isp-locked',
    steps: ['make-a-fixed-rule', 'keep-one-mapping'],
    outcomes: ['upnp-off', 'upnp-stale', 'upnp-silent', 'ssdp-filtered'],
    text: 'On your router the provider keeps port forwarding to itself. Ask the provider for the rule, or for leave to use a router of your own.',
  },
  {
    capability: 'same-port-only',
    steps: ['make-a-fixed-rule', 'publish-the-leased-port'],
    outcomes: ['upnp-off', 'upnp-stale', 'upnp-silent', 'ssdp-filtered'],
    text: 'Your router cannot lead one port to another: take 32400 outside as well, in the rule and in Plex.',
  },
];
