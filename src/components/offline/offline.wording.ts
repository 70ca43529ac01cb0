import type { Keepable } from '../../offline/messages.ts';

/** What is kept on this device, for the page that says so. */
export const keptWords: Record<Keepable, string> = {
  site: 'All diagnoses, runbooks, decision trees, causes, checks, guides and router jobs.',
  router: 'All pages of the router you chose.',
  routers: 'The pages of all routers.',
  search: 'The search.',
};

/** How the same page says that nothing is kept, or that it stands in place of another. */
export const offlinePageWords = {
  none: 'Nothing is kept on this device yet. Open a page of Hopwise while you are online, and leave it open for a moment.',
  cannot: 'This browser, or the address you opened Hopwise at, cannot keep pages.',
  instead: 'You are offline, and the page you asked for is not kept on this device.',
};
