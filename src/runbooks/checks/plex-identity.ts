import { z } from 'zod';
import { identifierPattern, versionPattern } from './plex-identity-form.ts';

/**
 * What a Plex server says of itself at `GET /identity`, as it is kept. Held to what Plex really
 * sends, because anybody can answer there and the page shows it.
 */
export const plexIdentitySchema = z.strictObject({
  machineIdentifier: z.string().regex(identifierPattern).describe("The server's own identifier."),
  version: z.string().regex(versionPattern).describe("The server's version."),
  claimed: z
    .boolean()
    .optional()
    .describe('Whether the server belongs to a Plex account; older servers do not say.'),
});
export type PlexIdentity = z.infer<typeof plexIdentitySchema>;
