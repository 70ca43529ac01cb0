import type { Keepable } from '../../offline/messages.ts';

/** What every page says while there is no line. */
export const lineWords = {
  kept: 'You are offline: pages work, checks wait.',
  /** Where the browser keeps nothing. */
  notKept: 'You are offline: this page works, checks wait. Other pages need the line.',
  more: 'What works offline',
};

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
