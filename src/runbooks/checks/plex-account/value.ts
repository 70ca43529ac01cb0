import { z } from 'zod';
import { addressKinds } from '../../model/address.ts';

const kind = z
  .enum(addressKinds)
  .nullable()
  .describe('Of what kind the address is, without the address; null where there is none.');
const port = z.int().min(1).max(65535).nullable();

/** What the account answer says about the mapping. Nothing in it names a person, a token or an address. */
export const plexAccountSchema = z.strictObject({
  signIn: z.enum(['ok', 'none', 'other', 'not-told']).describe('Its signInState.'),
  state: z
    .enum(['mapped', 'waiting', 'unknown', 'publishing', 'not-reachable', 'no-server', 'other'])
    .describe('Its mappingState; the log’s own words for it are understood too.'),
  error: z.enum(['none', 'unreachable', 'publisherror', 'other']).describe('Its mappingError.'),
  publicKind: kind,
  publicPort: port,
  privateKind: kind,
  privatePort: port,
  inContainer: z
    .boolean()
    .describe('Whether the private address is one that Docker gives inside a machine.'),
});
export type PlexAccount = z.infer<typeof plexAccountSchema>;
