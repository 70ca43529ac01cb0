import { causeHref, coverageHref, privacyHref, routersHref } from '../../runbooks/addresses.ts';
import type { Linkable } from '../model.ts';

const page = (name: string, address: string, title: string, says: string): Linkable => ({
  kind: 'page',
  ids: [name],
  address,
  title,
  says,
  content: null,
});

/** The pages that list others, or do something. */
export const pages: readonly Linkable[] = [
  page('causes', causeHref(), 'Every cause', 'Each cause that Hopwise can name.'),
  page('checks', '/checks/', 'Every check', 'What each check looks at, sends and can find.'),
  page('runbooks', '/runbooks/', 'Runbooks', 'What to do, step by step.'),
  page('routers', routersHref, 'Find your router', 'Its menus, its form, its last button.'),
  page('coverage', coverageHref, 'What the atlas knows', 'Which router jobs are described.'),
  page('privacy', privacyHref, 'Privacy', 'What leaves your browser, to whom, and what is kept.'),
  page('link', '/link/', 'Find the right link', 'Type three letters and copy the link you mean.'),
  page('router-tasks', '/router-tasks/', 'Jobs in a router', 'Each job in plain words.'),
];
