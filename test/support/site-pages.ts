import { globSync } from 'node:fs';
import { siteDir } from '../../scripts/lib/paths.ts';

/** The address of every page of the built site, with its slashes, in order. Short forms are no pages: they lead on. */
export function sitePages(): string[] {
  return globSync('**/index.html', { cwd: siteDir })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((address) => !address.startsWith('/s/'))
    .sort();
}

/** Families whose pages are all looked at closely: one with every kind of step, one in two languages, one that cannot. */
const closely = ['openwrt/luci', 'avm/fritzbox', 'starlink/router'];

/**
 * The pages that are looked at one by one. Router pages come from one component by the hundred: of them all of a few
 * families, and one of each task.
 */
export function distinctPages(): string[] {
  const tasks = new Set<string>();
  return sitePages().filter((address) => {
    const [, family, task] = /^\/routers\/([^/]+\/[^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
    if (family === undefined || closely.includes(family)) return true;
    if (task === undefined || tasks.has(task)) return false;
    tasks.add(task);
    return true;
  });
}
