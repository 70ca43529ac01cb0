/** What a companion of one's own can see, by what it runs on: words for the page about it, with their sources. */

/** One row: a question, and what each kind of companion can say to it. */
export interface CompanionSight {
  what: string;
  /** On a machine of one's own, with or without a container. */
  machine: string;
  /** As a Cloudflare Worker. */
  worker: string;
  source?: string;
}

/** The day on which all of it was last looked at. */
export const ownCompanionReviewed = '2026-11-21';

/** The rows, most telling first. */
export const companionSights: readonly CompanionSight[] = [
  {
    what: 'An open port, and Plex that answers without encryption',
    machine: 'Yes.',
    worker: 'Yes.',
  },
  {
    what: 'Why a port is closed',
    machine: 'Refused, unreachable and filtered are told apart.',
    worker:
      'No: only “not opened” or, after five seconds, “no answer”. The first comes to “not known”, and the questions decide.',
  },
  {
    what: 'Plex behind encryption',
    machine: 'Yes, whatever its certificate; also whose it is and when it ends.',
    worker:
      'Only that encryption is spoken. With “Secure connections: Required”, or behind a proxy with HTTPS, who answers stays not known.',
  },
  {
    what: 'Visitors with IPv6',
    machine:
      'Give it a second name that has only an IPv4 address, and name that when the site is built (HOPWISE_COMPANION_IPV4).',
    worker:
      'Its names have both families. Whoever comes over IPv6 is dialled over IPv6, which says nothing about a router.',
    source: 'cloudflare-http-headers',
  },
  {
    what: 'Visitors whose address is Cloudflare’s own, such as with WARP',
    machine: 'Dialled like all others; it is no home that answers there.',
    worker: 'Cloudflare does not let Workers dial its own ranges: shown as not opened.',
    source: 'cloudflare-tcp-sockets',
  },
  {
    what: 'Ports for mail',
    machine: 'Never dialled.',
    worker: 'Never dialled; Cloudflare would not open port 25 either.',
  },
  {
    what: 'Who calls',
    machine: 'The connection tells it, or the proxy that you name as trusted.',
    worker: 'Cloudflare tells it (CF-Connecting-IP); no other header counts.',
  },
  {
    what: 'Limits against misuse',
    machine: 'Exact; several machines count together with Valkey.',
    worker: 'Roughly, and in each of Cloudflare’s places by itself.',
    source: 'cloudflare-rate-limit',
  },
  {
    what: 'One measurement at a time for each visitor, and /metrics',
    machine: 'For the whole machine.',
    worker: 'For one of many running copies, so that /metrics shows only a part.',
  },
  {
    what: 'How much it can do',
    machine: 'What the machine can.',
    worker:
      'Six connections at once in a request, of which one is used; on the free plan 10 ms of computing. Whether that always suffices we have not measured.',
    source: 'cloudflare-workers-limits',
  },
];
