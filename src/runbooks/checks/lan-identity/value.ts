import { z } from 'zod';
import { plexIdentitySchema } from '../plex-identity.ts';

/** What the browser saw at the server's address inside the home. */
export const lanIdentitySchema = z.discriminatedUnion('saw', [
  z.strictObject({ saw: z.literal('plex'), ...plexIdentitySchema.shape }),
  z.strictObject({ saw: z.literal('other').describe('An HTTP answer that is not Plex’s.') }),
  z.strictObject({
    saw: z.literal('unreadable').describe('Something answers; this page may not read what.'),
  }),
  z.strictObject({
    saw: z.literal('permission-refused').describe('Access to the local network was refused.'),
  }),
  z.strictObject({ saw: z.literal('no-answer') }),
]);
export type LanIdentity = z.infer<typeof lanIdentitySchema>;
