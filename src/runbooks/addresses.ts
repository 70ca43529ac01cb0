/** Where everything lives on the site. Every link is made here, so that an address is spelled once. */
import type { Language } from './model/language.ts';

/** The same page in a language that it is translated into: its path behind the language’s tag. */
export const inLanguage = (path: string, language: Language) =>
  language === 'en' ? path : `/${language}${path}`;

/** The home page. */
export const homeHref = (language: Language = 'en') => inLanguage('/', language);

/** The list of all runbooks. */
export const runbooksHref = '/runbooks/';

/** The page of a runbook, one of its steps, or one of its parts (evidence, commands, …). */
export const runbookHref = (runbook: string, part?: string) =>
  part === undefined ? `/runbooks/${runbook}/` : `/runbooks/${runbook}/${part}/`;

/** The page of a tree, or of one of its questions or outcomes. */
export const treeHref = (tree: string, id?: string, language: Language = 'en') =>
  inLanguage(id === undefined ? `/trees/${tree}/` : `/trees/${tree}/${id}/`, language);

/** The drawn map of a tree, or the place of a question or an outcome on it. */
export const treeMapHref = (tree: string, id?: string) =>
  `/trees/${tree}/map/${id === undefined ? '' : `#${id}`}`;

/** The page that runs the checks and walks the tree, with answers already given. */
export const diagnoseHref = (
  runbook: string,
  answers: Record<string, string> = {},
  language: Language = 'en',
) => {
  const query = new URLSearchParams(answers).toString();
  return inLanguage(`/diagnose/${runbook}/${query && `?${query}`}`, language);
};

/** All causes, or the page of one. */
export const causeHref = (cause?: string) => `/causes/${cause === undefined ? '' : `${cause}/`}`;

/** The list of all checks. */
export const checksHref = '/checks/';

/** The page of a check. */
export const checkHref = (check: string) => `/checks/${check}/`;

/** The page about running a companion of one's own. */
export const ownCompanionHref = '/run-your-own-companion/';

/** The page of the keeper of a tunnel, or one of its headings. */
export const keeperHref = (part?: string) =>
  `/keep-the-tunnel-up/${part === undefined ? '' : `#${part}`}`;

/** The page about what leaves the browser, and what is kept. */
export const privacyHref = '/privacy/';

/** The list of all router jobs. */
export const routerTasksHref = '/router-tasks/';

/** The page with the general words for a router job. */
export const routerTaskHref = (task: string) => `/router-tasks/${task}/`;

/** The page to find one's router on. */
export const routersHref = '/routers/';

/** The page that shows how much of the router atlas is known. */
export const coverageHref = '/routers/coverage/';

/** The page of a vendor, of one of its families, or of a task in it. */
export const routerHref = (vendor: string, family?: string, task?: string) =>
  `/routers/${[vendor, family, task].filter((part) => part !== undefined).join('/')}/`;

/** All guides, one of them, or one part of it. */
export const guideHref = (guide?: string, part?: string) =>
  `/guides/${guide === undefined ? '' : `${guide}/`}${part === undefined ? '' : `#${part}`}`;

/** What is said elsewhere and is wrong, on its page. */
export const correctionHref = (correction: string) => guideHref('older-guides', correction);

/** A command, on the runbook’s page of commands. */
export const commandHref = (runbook: string, command: string) =>
  `${runbookHref(runbook, 'commands')}#${command}`;
