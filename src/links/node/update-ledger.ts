import { createHash } from 'node:crypto';
import { follow } from '../follow.ts';
import { linkKinds } from '../kinds.ts';
import { type LedgerEntry, type Linkable, type Redirect } from '../model.ts';
import { shortFormFor } from '../short-form.ts';

/** The ledger as it should be, and what nobody but a person can mend. */
export interface LedgerUpdate {
  entries: LedgerEntry[];
  /** Published addresses that lead nowhere any more. */
  lost: string[];
  /** Addresses that are new. */
  added: string[];
  /** Addresses where something else is said than before. */
  changed: string[];
}

/** A short digest of what is said at an address; the same words give the same digest. */
const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 10);

/**
 * Brings the ledger up to date. Entries are kept for ever: one that is no longer there has to have a
 * redirect to one that is.
 * @param ledger As it was committed.
 * @param linkables Everything that can be linked to now.
 * @param redirects Every address that moved.
 * @param today As YYYY-MM-DD: the day that new and changed entries get.
 */
export function updateLedger(
  ledger: readonly LedgerEntry[],
  linkables: readonly Linkable[],
  redirects: readonly Redirect[],
  today: string,
): LedgerUpdate {
  const byAddress = new Map(linkables.map((linkable) => [linkable.address, linkable]));
  const taken = new Set(ledger.map(({ short }) => short));
  const known = new Set(ledger.map(({ address }) => address));
  const changed: string[] = [];

  const kept = ledger.map((entry) => {
    const now = byAddress.get(entry.address);
    if (!now) return entry;
    const hash = digest([now.title, now.says, now.content]);
    if (hash === entry.hash && now.kind === entry.kind) return entry;
    changed.push(entry.address);
    return { ...entry, kind: now.kind, changed: today, hash };
  });

  const added = linkables
    .filter(({ address }) => !known.has(address))
    .toSorted((a, b) => linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind))
    .map((linkable): LedgerEntry => {
      const short = shortFormFor(linkable, taken);
      taken.add(short);
      const { address, kind, title, says, content } = linkable;
      const hash = digest([title, says, content]);
      return { short, address, kind, since: today, changed: today, hash };
    });

  const lost = ledger
    .map(({ address }) => address)
    .filter((address) => !byAddress.has(follow(address, redirects)));
  const entries = [...kept, ...added].toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return { entries, lost, added: added.map(({ address }) => address), changed };
}
