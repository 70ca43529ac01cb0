import { z } from 'zod';
import { linkKinds, type LinkKind } from './kinds.ts';

/** Something that can be linked to. */
export interface Linkable {
  kind: LinkKind;
  /** Ids from the general to the special, as in the address: `['avm', 'fritzbox', 'port-forward']`. */
  ids: readonly [string, ...string[]];
  /** From the root of the site, with its slashes, and with its fragment if it is a part of a page. */
  address: string;
  title: string;
  /** What it says, in a sentence or two, where it has more to say than its title. */
  says?: string;
  /** Other names by which people know it. */
  alsoCalled?: readonly string[];
  /** All that is said there. When it changes, the thing has changed. */
  content: unknown;
}

const day = z.iso.date();

/** One line of the ledger: an address that was published, and will go on leading somewhere. */
export const ledgerEntrySchema = z.strictObject({
  short: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('The short form is /s/<short>/. Given once, and never to anything else.'),
  address: z.string().startsWith('/'),
  kind: z.enum(linkKinds),
  since: day.describe('The day on which it was first published.'),
  changed: day.describe('The last day on which what it says was changed.'),
  hash: z.string().describe('Of what it said on that day.'),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export const ledgerSchema = z.array(ledgerEntrySchema);

/** An address that moved. */
export interface Redirect {
  /** The address as it was published, with its fragment if it had one. */
  from: string;
  /** Where the same is said now. */
  to: string;
  /** The day of the move. */
  on: string;
  /** What changed, for the person who followed the old link: one sentence. */
  says: string;
}
