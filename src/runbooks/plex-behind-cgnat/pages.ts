import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { comparison } from './comparison.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-behind-cgnat',
  title: 'Plex without a port: the other ways in',
  description:
    'When your provider’s NAT leaves you no port: six ways to reach Plex from outside, with what each costs you, and how to set up and prove the one that suits you.',
  summary: {
    problem:
      'Your provider shares one public address among many homes, so no port can be forwarded to yours. A rule in your router changes nothing.',
    howItWorks:
      'Somebody has to take the connection for you: your provider, who gives you an address; Plex’s Relay; a private network; a company’s tunnel; or a machine that you rent. Or it comes over IPv6, which has no such NAT.',
    firstEvidence:
      'The internet address on the first box at the wall. From 100.64. to 100.127. it is carrier-grade NAT; 192.0.0. means DS-Lite; a private address may be a second router of yours.',
    safeStop:
      'Do not rent, buy or sign anything before you have asked your provider, measured your upload, and written down who watches on what.',
  },
  diagnosis: {
    title: 'Choose a way in',
    description:
      'A few questions about your viewers and your line lead to the way in that suits you.',
    intro: 'Answer the questions. Nothing is measured, sent or changed.',
    open: 'Choose a way in',
  },
  comparison,
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Publish and check an address of your own',
      href: '/runbooks/plex-own-url/',
      why: 'When a tunnel, a proxy or a private network is set up: tell Plex’s apps of it, or find what fails.',
    },
    {
      title: 'Find the cause first',
      href: '/diagnose/plex-remote-access/',
      why: 'When you are not sure that it is your provider’s NAT.',
    },
    {
      title: 'See whose pass is missing',
      href: '/runbooks/plex-remote-access/check-entitlement/',
      why: 'No way in replaces the pass that video away from home needs.',
    },
    {
      title: 'Read the router’s internet address',
      href: '/router-tasks/wan-status/',
      why: 'The one number that tells whose NAT is above you.',
    },
    {
      title: 'Let the server’s port in over IPv6',
      href: '/router-tasks/ipv6-inbound/',
      why: 'The form in plain words, and what it is called on other routers.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'What each way needs, limits and exposes. Read anew: published notes and code of WireGuard’s users, Tailscale, cloudflared, Caddy and LinuxServer. Plex’s pages on Relay and remote playback were read second-hand only. Cloudflare’s present terms were not readable to us; its page on video was. Nobody’s prices are given, as they change.',
  assumptions: [
    'You know, or have good reason to think, that your line is behind carrier-grade NAT, DS-Lite or has no IPv4 address.',
    'Plex plays at home.',
    'You may add a program to the machine that runs Plex.',
    'We have not set up each way on each system; where we know something only from others, the source is named.',
  ],
};
