import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-at-home',
  title: 'Plex counts you as remote at home, or fails only there',
  description:
    'A pass asked for on the sofa, “Indirect” on your own Wi-Fi, a server that only your home cannot find: which address does not agree, and what to change.',
  summary: {
    problem:
      'The server stands in the next room, and Plex treats you like a stranger: it asks for a pass, plays poorly, or does not find the server. Away from home it may even work better.',
    howItWorks:
      'At home the app has to reach the server in its own network: by an address that Plex tells it, and by a name under plex.direct that leads to that address. The server then judges by the address it sees the viewer come from. A guest network, a VPN, a container or a DNS filter breaks one of the three.',
    firstEvidence:
      'On the device that fails, open http://, the server’s home address, then :32400/web in a browser. Then look at the private address on Plex’s Remote Access page.',
    safeStop:
      'Do not buy a pass and do not touch the router before you know which address Plex shows for that viewer.',
  },
  diagnosis: {
    title: 'Find the cause: remote at home, or failing only there',
    description:
      'A few questions about addresses that you can read off lead to what makes a stranger of a viewer at home.',
    intro: 'Answer the questions. Nothing is measured, sent or changed.',
    open: 'Find out why it fails at home',
  },
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Find the cause of a failure away from home',
      href: '/diagnose/plex-remote-access/',
      why: 'When it fails outside as well, or nobody at home reaches the server.',
    },
    {
      title: 'Allow the browser to reach your home network',
      href: '/runbooks/plex-remote-access/allow-local-network/',
      why: 'When only app.plex.tv in a browser fails.',
    },
    {
      title: 'See whose pass is missing',
      href: '/runbooks/plex-remote-access/check-entitlement/',
      why: 'When the viewer really is away from home.',
    },
    {
      title: 'Join your devices in a private network',
      href: '/runbooks/plex-behind-cgnat/join-a-private-network/',
      why: 'What a private network is good for, and how Plex counts it.',
    },
    {
      title: 'Let plex.direct names through the rebind filter',
      href: '/router-tasks/dns-rebind/',
      why: 'What the exception is called on other routers.',
    },
    {
      title: 'See whether the router turns your own address back',
      href: '/router-tasks/nat-loopback/',
      why: 'Why a test from inside proves nothing.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'How Plex tells local from remote, what it tells its apps, containers, WSL 2, DNS rebinding, hairpin NAT and browsers. Read anew: Plex’s container image, Docker’s and Microsoft’s pages, uBlock Origin’s list, and reports of users. Plex’s pages on remote playback and on secure connections were read second-hand; on what exactly Plex decides that a viewer is remote, we found no complete page.',
  assumptions: [
    'You are at home, on the network that the server is on, or can go there.',
    'You can sign in to Plex as the owner of the server.',
    'The server runs, and at least one device in your home can open it.',
    'Addresses are IPv4. How Plex counts viewers over IPv6 we have not tested.',
    'Labels are those of Plex’s English interface. They change; where ours is not found, look for the nearest one.',
  ],
};
