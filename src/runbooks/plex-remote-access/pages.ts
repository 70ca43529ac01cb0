import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { screens } from './screens.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-remote-access',
  title: 'Plex remote access is not working',
  description:
    'Find out which of ten layers keeps Plex out of reach when you are away from home, with evidence for each, and change only what is at fault.',
  summary: {
    problem:
      'At home everything plays. Away from home the server cannot be reached, plays poorly, or asks for a pass. Plex’s own page is red, or green and wrong.',
    howItWorks:
      'Away from home the app needs an unbroken path: its own network, the internet, your provider, one or two routers at home, the server’s address and firewall, and at the end an account that is entitled to play. One closed door is enough.',
    firstEvidence:
      'At home, open Plex Web › Settings › Remote Access, wait a full minute, and write down the status line, the public port, and whether “Manually specify public port” is ticked.',
    safeStop:
      'Do not buy anything and do not change a router before two things are known: what a connection from outside really meets, and which internet address the first box shows.',
  },
  diagnosis: {
    title: 'Find the cause: Plex remote access is not working',
    description:
      'Runs what can be measured, asks only what cannot, and names one cause with its evidence.',
    intro:
      'Answer the question, run the checks, or do both, in any order. Nothing is changed on your network.',
    open: 'Run the checks and find the cause',
  },
  screens,
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Run the checks',
      href: '/diagnose/plex-remote-access/',
      why: 'Measures what can be measured and asks only the rest.',
    },
    {
      title: 'The decision tree',
      href: '/trees/plex-remote-access/',
      why: 'Every question as a page and every answer as a link. Works without JavaScript.',
    },
    {
      title: 'Choose another way in',
      href: '/runbooks/plex-behind-cgnat/',
      why: 'When the provider’s NAT cannot be passed.',
    },
    {
      title: 'See whose pass is missing',
      href: '/runbooks/plex-remote-access/check-entitlement/',
      why: 'When the app asks for a pass instead of playing.',
    },
    {
      title: 'Let Plex see viewers at home as being at home',
      href: '/runbooks/plex-remote-access/keep-home-viewers-local/',
      why: 'When it asks for a pass on your own sofa.',
    },
    {
      title: 'Add a port forwarding rule',
      href: '/router-tasks/port-forward/',
      why: 'The form in plain words, and what it is called on other routers.',
    },
    {
      title: 'Read the router’s internet address',
      href: '/router-tasks/wan-status/',
      why: 'The one number that tells whose NAT is above you.',
    },
    {
      title: 'Every check',
      href: '/checks/',
      why: 'What each one looks at, what it sends and to whom.',
    },
  ],
  lastReviewed: '2026-11-20',
  reviewedFor:
    'How the WAN address is read (carrier-grade NAT, double NAT, DS-Lite), tests from outside, manual port mapping, entitlement since April 2025, browsers’ local network permission, the wording of Plex’s pages and logs. Plex’s present pages on Remote Access, Relay and remote playback were read second-hand only.',
  assumptions: [
    'You are at home, or can ask somebody there to look at a screen.',
    'You have the login of the router and of the server’s Plex account. A rented or shared line may not let you change anything; the checks still tell you what to ask for.',
    'Plex plays at home. If it does not, begin with the step about starting the server.',
    'The server is reached over IPv4, unless a step says otherwise.',
    'Labels are those of Plex’s English interface. They change; where ours is not found, look for the nearest one.',
  ],
};
