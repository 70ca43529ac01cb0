import type { Redirect } from './model.ts';

/** Every published address that moved, in the order of the moves. An entry is never taken out. */
export const redirects: readonly Redirect[] = [
  {
    from: '/trees/choose-a-way-in/answer-not-seen/',
    to: '/trees/plex-own-url/answer-not-seen/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/answer/',
    to: '/trees/plex-own-url/answer/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/certificate-unfit/',
    to: '/trees/plex-own-url/certificate-unfit/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/name-leads-nowhere/',
    to: '/trees/plex-own-url/name-leads-nowhere/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/name/',
    to: '/trees/plex-own-url/name/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/published/',
    to: '/trees/plex-own-url/published/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/url-malformed/',
    to: '/trees/plex-own-url/url-malformed/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/url-missing/',
    to: '/trees/plex-own-url/url-missing/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/url-without-port/',
    to: '/trees/plex-own-url/url-without-port/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/url-wrong-port/',
    to: '/trees/plex-own-url/url-wrong-port/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/way-is-closed/',
    to: '/trees/plex-own-url/way-is-closed/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/way-is-open/',
    to: '/trees/plex-own-url/way-is-open/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/trees/choose-a-way-in/way-misses-plex/',
    to: '/trees/plex-own-url/way-misses-plex/',
    on: '2026-11-21',
    says: 'The questions about a way in that fails are a tree of their own now.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/commands/#custom-url-field',
    to: '/runbooks/plex-own-url/commands/#custom-url-field',
    on: '2026-11-21',
    says: 'What has to do with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/commands/#identity-from-outside',
    to: '/runbooks/plex-own-url/commands/#identity-from-outside',
    on: '2026-11-21',
    says: 'What has to do with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/commands/#name-lookup',
    to: '/runbooks/plex-own-url/commands/#name-lookup',
    on: '2026-11-21',
    says: 'What has to do with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/evidence/#bad-gateway',
    to: '/runbooks/plex-own-url/evidence/#bad-gateway',
    on: '2026-11-21',
    says: 'What fails with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/evidence/#browser-yes-app-no',
    to: '/runbooks/plex-own-url/evidence/#browser-yes-app-no',
    on: '2026-11-21',
    says: 'What fails with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/evidence/#plays-indirect',
    to: '/runbooks/plex-own-url/evidence/#plays-indirect',
    on: '2026-11-21',
    says: 'What fails with an address of your own has a runbook of its own.',
  },
  {
    from: '/runbooks/plex-behind-cgnat/publish-the-url/',
    to: '/runbooks/plex-own-url/publish-the-url/',
    on: '2026-11-21',
    says: 'What has to do with an address of your own has a runbook of its own.',
  },
  {
    from: '/checks/name-resolves/#yes',
    to: '/checks/name-resolves/',
    on: '2026-11-21',
    says: 'The question asks now which address the name leads to, not only whether it leads to one.',
  },
  {
    from: '/checks/name-resolves/#address',
    to: '/checks/name-resolves/#meant',
    on: '2026-11-21',
    says: 'The question asks now which address the name leads to, and an address in place of a name is one that is meant.',
  },
];
