/** What the tunnel keeper takes for granted about cloudflared: words for the page about it, with their sources. */

/** One fact, and where it was read. */
export interface KeeperFact {
  what: string;
  fact: string;
  source: string;
}

/** The day on which all of it was last looked at. */
export const keeperReviewed = '2026-11-21';

/** The facts, in the order in which the keeper needs them. */
export const keeperFacts: readonly KeeperFact[] = [
  {
    what: 'Being ready',
    fact: 'At /ready, cloudflared answers 200 while it has at least one connection to Cloudflare, and 503 while it has none. The answer counts them.',
    source: 'cloudflared-readiness',
  },
  {
    what: 'Where it says so',
    fact: 'Unless told otherwise it takes the first free port from 20241 to 20245 on this machine, or any other if none is free. In a container it listens on all addresses of the container.',
    source: 'cloudflared-metrics',
  },
  {
    what: 'Its service on Linux',
    fact: 'cloudflared installs itself as cloudflared.service. systemd starts it again when it crashes, but not when it hangs.',
    source: 'cloudflared-linux-service',
  },
  {
    what: 'Its service on a Mac',
    fact: 'It is com.cloudflare.cloudflared: an agent of the user, or a daemon of the system when it is installed as root.',
    source: 'cloudflared-macos-service',
  },
  {
    what: 'Its service on Windows',
    fact: 'The service is called Cloudflared.',
    source: 'cloudflared-windows-service',
  },
  {
    what: 'Where it connects to',
    fact: 'It tests itself against region1.v2.argotunnel.com, port 7844: TCP for HTTP/2, UDP for QUIC. A network may let one through and not the other.',
    source: 'cloudflared-prechecks',
  },
];
