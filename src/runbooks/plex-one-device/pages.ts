import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-one-device',
  title: 'Plex fails on one device, in one app or in one place',
  description:
    'Others get in, and one phone, television, browser or place does not: what differs there, from its DNS and its clock to the account, and how to put it right.',
  summary: {
    problem:
      'Your server plays for others away from home. On one device, in one app or from one place it does not.',
    howItWorks:
      'The device has to find the server’s name, trust its certificate, be signed in with an account that the library is shared with, and stand in a network that lets it out. The way into your home is open already, because others use it.',
    firstEvidence:
      'Whether other people’s servers fail there too. It costs one look, and says whether your home has anything to do with it.',
    safeStop:
      'Change nothing in your router and do not sign the server out, as long as anybody else gets in from outside.',
  },
  diagnosis: {
    title: 'Find out what differs there',
    description:
      'A few questions lead from one device, app or place that fails to what differs there.',
    intro:
      'Answer the questions with the device that fails in your hand. Nothing is measured, sent or changed.',
    open: 'Find out what differs on one device',
  },
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Sign out and in again, with the right account',
      href: '/runbooks/plex-remote-access/sign-in-again/',
      why: 'When an app holds on to an old way to the server.',
    },
    {
      title: 'Try from another network before you touch your home',
      href: '/runbooks/plex-remote-access/try-another-network/',
      why: 'When one place lets no Plex server through.',
    },
    {
      title: 'Find the cause for everybody',
      href: '/diagnose/plex-remote-access/',
      why: 'When it turns out that nobody gets in.',
    },
    {
      title: 'See whose pass is missing',
      href: '/runbooks/plex-remote-access/check-entitlement/',
      why: 'When the one app asks for a pass instead of playing.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'What tells a place from a device, and a device from an account: private DNS, clocks, old lists of authorities, extensions, shares, and the server’s setting for secure connections. Plex’s pages on secure connections and invitations were read in part. Its notice of 2021 about old televisions was read second-hand only.',
  assumptions: [
    'Somebody else gets in from outside. If nobody does, begin with the runbook on remote access.',
    'You can hold the device that fails in your hand, or talk to somebody who does.',
    'Labels differ from phone to phone and from app to app; where ours is not found, look for the nearest one.',
  ],
};
