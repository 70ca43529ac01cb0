import { follow } from './follow.ts';
import type { LinkKind } from './kinds.ts';
import type { LedgerEntry, Linkable, Redirect } from './model.ts';

/** An address that was published, with what stands there now. */
export interface Published extends LedgerEntry {
  /** Where it leads now; the address itself where it did not move. */
  leadsTo: string;
  kind: LinkKind;
  title: string;
  says: string;
  alsoCalled: readonly string[];
}

/**
 * Every published address with the words of what it leads to. One that leads nowhere is left out; `npm run ids` and the
 * tests name it.
 */
export function published(
  entries: readonly LedgerEntry[],
  linkables: readonly Linkable[],
  redirects: readonly Redirect[],
): Published[] {
  const byAddress = new Map(linkables.map((linkable) => [linkable.address, linkable]));
  return entries.flatMap((entry) => {
    const leadsTo = follow(entry.address, redirects);
    const now = byAddress.get(leadsTo);
    if (!now) return [];
    const { kind, title, says = '', alsoCalled = [] } = now;
    return [{ ...entry, leadsTo, kind, title, says, alsoCalled }];
  });
}
