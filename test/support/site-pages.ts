import { globSync } from 'node:fs';
import { siteDir } from '../../scripts/lib/paths.ts';

/** The address of every page of the built site, with its slashes, in order. */
export function sitePages(): string[] {
  return globSync('**/index.html', { cwd: siteDir })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}
