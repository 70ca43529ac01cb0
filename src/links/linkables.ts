import type { Entry } from '../routers/entry.ts';
import { type Doc, linkablesOfDocs } from './list/docs.ts';
import { pages } from './list/pages.ts';
import { linkablesOfRouters } from './list/routers.ts';
import { linkablesOfRunbooks } from './list/runbooks.ts';
import type { Linkable } from './model.ts';

/** What is read from files rather than imported. */
export interface ReadContent {
  routers: readonly Entry[];
  docs: readonly Doc[];
}

/** Everything on the site that can be linked to. No two have one address. */
export const linkables = ({ routers, docs }: ReadContent): Linkable[] => [
  ...pages,
  ...linkablesOfRunbooks(),
  ...linkablesOfDocs(docs),
  ...linkablesOfRouters(routers),
];
