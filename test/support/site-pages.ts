import { globSync } from 'node:fs';
import { siteDir } from '../../scripts/lib/paths.ts';
import { redirects } from '../../src/links/redirects.ts';

/**
 * The address of every page of the built site, with its slashes, in order. Short forms and addresses that moved are no
 * pages: they lead on.
 */
export function sitePages(): string[] {
  const moved = new Set(redirects.map(({ from }) => from));
  return globSync('**/index.html', { cwd: siteDir })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((address) => !address.startsWith('/s/') && !moved.has(address))
    .sort();
}

/** Families whose pages are all looked at closely: one with every kind of step, one in two languages, one that cannot. */
const closely = ['openwrt/luci', 'avm/fritzbox', 'starlink/router'];

/** Pages made by one component from data: the folder says which. A map of a tree is one of a kind. */
const madeAlike =
  /^\/(causes|checks|trees\/[^/]+|runbooks\/[^/]+|[a-z]{2}\/trees\/[^/]+)\/(?!map\/)[^/]+\/$/;

/** Set, every page is looked at closely, which takes a quarter of an hour: `HOPWISE_EVERY_PAGE=yes npm test -- e2e`. */
const isEveryPage = process.env['HOPWISE_EVERY_PAGE'] === 'yes';

/** Of pages made alike, one in so many is looked at closely. */
const oneIn = (folder: string): number => (/^[a-z]{2}\//.test(folder) ? 20 : 6);

/**
 * The pages that are looked at closely, one by one. Router pages come from one component by the hundred: of them all of
 * a few families, and one of each task. Of other pages made alike, a part.
 */
export function distinctPages(): string[] {
  if (isEveryPage) return sitePages();
  const tasks = new Set<string>();
  const met = new Map<string, number>();
  return sitePages().filter((address) => {
    const folder = madeAlike.exec(address)?.[1];
    if (folder !== undefined) {
      const before = met.get(folder) ?? 0;
      met.set(folder, before + 1);
      return before % oneIn(folder) === 0;
    }
    const [, family, task] = /^\/routers\/([^/]+\/[^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
    if (family === undefined || closely.includes(family)) return true;
    if (task === undefined || tasks.has(task)) return false;
    tasks.add(task);
    return true;
  });
}

/** The pages made alike that `distinctPages` leaves out, router pages apart. */
export function pagesLeftOut(): string[] {
  const distinct = new Set(distinctPages());
  return sitePages().filter((address) => madeAlike.test(address) && !distinct.has(address));
}
