import committed from './ledger.json' with { type: 'json' };
import { type LedgerEntry, ledgerSchema } from './model.ts';

/** Every address that was ever published. `npm run ids` writes it. */
export const ledger: readonly LedgerEntry[] = ledgerSchema.parse(committed);
