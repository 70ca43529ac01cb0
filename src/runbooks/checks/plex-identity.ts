import { z } from 'zod';

/**
 * What a Plex server says of itself at `GET /identity`, as it is kept. Held to what Plex really
 * sends, because anybody can answer there and the page shows it.
 */
export const plexIdentitySchema = z.strictObject({
  machineIdentifier: z
    .string()
    .regex(/^[0-9a-zA-Z-]{1,64}$/)
    .describe("The server's own identifier."),
  version: z
    .string()
    .regex(/^[\x20-\x7e]{1,64}$/)
    .describe("The server's version."),
  claimed: z
    .boolean()
    .optional()
    .describe('Whether the server belongs to a Plex account; older servers do not say.'),
});
export type PlexIdentity = z.infer<typeof plexIdentitySchema>;

/** How Plex writes a yes or no: in JSON true or false, in XML "1" or "0". */
const flagSchema = z
  .union([z.boolean(), z.literal([0, 1, '0', '1'])])
  .transform((flag) => flag === true || flag === 1 || flag === '1');

/** Reads the container of Plex's own answer, as JSON or XML gives it; members it does not know are dropped. */
export const plexContainerSchema = z.object({
  ...plexIdentitySchema.shape,
  claimed: flagSchema.optional(),
});
