import type { Step } from '../../model/step.ts';

export const step = {
  id: 'let-the-name-through',
  title: 'Let the proxy know the name, in every form',
  layer: 'host-firewall',
  main: false,
  why: 'The proxy decides by the host that is asked for. What it does not recognise, or wants to protect, never reaches Plex.',
  doThis: [
    'Find the entry for your name in the proxy. It holds the name alone, without https:// and without the port.',
    'If a “404” or another site appears: add the entry, or mend its spelling, and reload the proxy.',
    'Let it take the name with the port as well, as in plex.example.org:443. In HAProxy compare the domain instead of the whole host; in others add the long form beside the short one.',
    'If a sign-in page of the proxy or tunnel stands before Plex, take it off this one name. Apps cannot pass it.',
    'Run the strict command, which asks with the port, from outside.',
    'Some proxies changed this of late: Pangolin leaves 443 and 80 out since a version of early 2025. Update before you work around it.',
  ],
  checks: ['proxy-error', 'strict-answer', 'name-answers'],
  expected: 'Asked with and without the port, the name shows “machineIdentifier”.',
  ifNot:
    'If only one app fails after that, sign out of it and in again, so that it learns the address.',
  safeStop: 'Do not make Plex the answer for every name that the proxy does not know.',
  undo: 'Put the proxy’s earlier settings back. You kept a copy.',
  routerTasks: [],
  sources: [
    'plex-host-with-port',
    'haproxy-host-exact',
    'curl-default-port',
    'linuxserver-plex-proxy',
  ],
} satisfies Step;
