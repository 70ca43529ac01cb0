import * as account from '../checks/plex-account/wording.ts';
import * as log from '../checks/plex-log/wording.ts';
import * as port from '../checks/port-reachable/wording.ts';
import * as address from '../checks/public-address/wording.ts';
import * as evidence from '../evidence.wording.ts';
import * as layers from '../layer.wording.ts';
import type { Language } from '../model/language.ts';
import type { RouterTaskId } from '../model/router-task.ts';
import * as facts from '../post/facts.wording.ts';
import * as post from '../post/post.wording.ts';
import { routerTasks as jobs } from '../router-tasks.ts';
import * as sources from '../source.wording.ts';
import { shared as de } from './de/index.ts';
import { sharedFrom, type SharedWords } from './shared-from.ts';

const routerTasks = Object.fromEntries(
  Object.entries(jobs).map(([id, { title }]) => [id, title]),
) as Record<RouterTaskId, string>;

const words: Readonly<Record<Language, SharedWords>> = {
  en: sharedFrom({
    account,
    address,
    evidence,
    facts,
    layers,
    log,
    port,
    post,
    routerTasks,
    sources,
  }),
  de,
};

/** The words that all runbooks share, in a language. */
export const sharedWords = (language: Language): SharedWords => words[language];
