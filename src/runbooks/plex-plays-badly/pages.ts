import type { RunbookPages } from '../model/runbook.ts';
import { boundary } from './boundary.ts';
import { commands } from './commands.ts';
import { evidence } from './evidence.ts';
import { steps } from './steps.ts';

/** Everything of this runbook that is read, apart from its tree and its checks. */
export const pages: RunbookPages = {
  id: 'plex-plays-badly',
  title: 'Plex plays away from home, but poorly',
  description:
    'It buffers, stutters or looks blurred away from home: which part is too slow or holds the quality back, and what to do about it.',
  summary: {
    problem:
      'It plays at home. Away from home it stops to load, stutters, looks blurred, or the library opens and no film begins.',
    howItWorks:
      'The server sends the file as it is, or converts it first. Then it leaves through your upload and arrives through the viewer’s download. The slowest part decides, and a limit in the app or on the server can hold back all of them.',
    firstEvidence:
      'What the dashboard says about this one stream while it plays: “Indirect” or not, “Direct Play” or “Transcode”, and its bandwidth.',
    safeStop:
      'Do not order a faster line or a stronger server before you have read the dashboard and measured your upload.',
  },
  diagnosis: {
    title: 'Find out why it plays badly',
    description:
      'A few questions lead from the dashboard to the part that is too slow, or to the limit that somebody set.',
    intro: 'Answer the questions while somebody plays. Nothing is measured, sent or changed.',
    open: 'Find out why it plays badly',
  },
  screens: [],
  steps,
  evidence,
  commands,
  boundary,
  related: [
    {
      title: 'Find out why the direct way is not taken',
      href: '/diagnose/plex-remote-access/',
      why: 'When the dashboard says “Indirect”.',
    },
    {
      title: 'Choose another way in',
      href: '/diagnose/plex-behind-cgnat/',
      why: 'When your provider leaves you no direct way.',
    },
    {
      title: 'Let Plex Relay carry it',
      href: '/runbooks/plex-behind-cgnat/use-relay/',
      why: 'How to make the best of 1 or 2 Mbps.',
    },
    {
      title: 'See whose pass is missing',
      href: '/runbooks/plex-remote-access/check-entitlement/',
      why: 'When a film is refused with a message about a pass.',
    },
  ],
  lastReviewed: '2026-11-21',
  reviewedFor:
    'Where the dashboard, the apps and the server show a limit, and how a relay, a slow conversion, a small upload and a slow viewer are told apart. Plex’s pages on limits, quality, Direct Play and conversion were read in part; its page on the dashboard second-hand only.',
  assumptions: [
    'The library opens away from home. If it does not, begin with the runbook on remote access.',
    'At home the same film plays well.',
    'You can see the dashboard, or ask the owner of the server to look.',
    'Labels are those of Plex’s English interface. They differ from app to app; where ours is not found, look for the nearest one.',
  ],
};
