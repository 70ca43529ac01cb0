import type { LedgerEntry } from './model.ts';

/** Whether a page stands in the sitemap. Short forms do not: they only lead on. */
export const isInSitemap = (url: string): boolean => !new URL(url).pathname.startsWith('/s/');

/**
 * Gives an entry of the sitemap the day on which its page last changed, where the ledger knows it.
 * @param entries The ledger.
 */
export function datedBy(entries: readonly LedgerEntry[]) {
  const changed = new Map(entries.map((entry) => [entry.address, entry.changed]));
  return <T extends { url: string }>(item: T): T & { lastmod?: string } => {
    const lastmod = changed.get(new URL(item.url).pathname);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}
