import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-own-url',
  title: 'Your own name, tunnel or reverse proxy for Plex',
  description:
    'Publish an address of your own for Plex and find the link that fails: the custom URL, the name, the certificate, the proxy, and whose address Plex sees.',
  summary: {
    problem:
      'You reach Plex by a name of your own, through a reverse proxy, a tunnel or a private network. A browser opens it and apps do not, or everybody who watches looks alike.',
    howItWorks:
      'Plex’s apps are told your address, look the name up, make an encrypted connection to the proxy, and the proxy hands over to Plex and says who is calling. Each link has to hold.',
    firstEvidence:
      'The text of Plex’s field “Custom server access URLs”, with its port, and what appears on mobile data at that address with /identity behind it.',
    safeStop:
      'If Plex opens through your name without a sign-in, shut the way in first, and look for the reason afterwards.',
  },
  diagnosis: {
    title: 'Find the broken link of your own address',
    description:
      'From what apps are told to whose address Plex sees: a few looks from outside name the link that fails.',
    intro: 'Answer the questions. Nothing is measured, sent or changed.',
    open: 'Publish and check an address of your own',
  },
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Choose a way in',
      href: '/diagnose/plex-behind-cgnat/',
      why: 'When no way in is set up yet.',
    },
    {
      title: 'Find the cause first',
      href: '/diagnose/plex-remote-access/',
      why: 'When people come by Plex’s own port, or nothing answers at home’s public address.',
    },
    {
      title: 'The public address that the outside sees',
      href: '/checks/public-address/',
      why: 'To compare it with what your name shows.',
    },
    {
      title: 'Let Plex see who calls',
      href: '/runbooks/plex-at-home/show-plex-the-viewers/',
      why: 'When a container, the router or a load balancer puts its own address in place of the viewer’s.',
    },
    {
      title: 'Keep a tunnel up',
      href: '/keep-the-tunnel-up/',
      why: 'When the tunnel ends by itself every few days.',
    },
    {
      title: 'Add a port forwarding rule',
      href: '/router-tasks/port-forward/',
      why: 'A proxy at home needs one, to the machine that runs it.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'What users and makers of proxies, tunnels and updaters reported about Plex behind them. Plex’s own pages on its network settings were read; about proxies Plex says next to nothing. The rule on X-Forwarded-For is quoted from Plex’s forum by others, years ago, and was not tested by us.',
  assumptions: [
    'Plex plays at home by the server’s own address.',
    'You can change the domain’s DNS entries, the proxy or tunnel, and Plex’s settings.',
    'You can look from outside, on mobile data or with somebody’s help.',
    'We have not set up each proxy; where a fact is known of one only, it is named.',
  ],
};
