import { z } from 'zod';

/** The most characters of the field that are read. */
export const customUrlMost = 500;

/** What stands in Plex's field of custom server access URLs. */
export const customUrlSchema = z.strictObject({
  entry: z.string().max(customUrlMost).describe('The text of the field, as it stands there.'),
});
export type CustomUrl = z.infer<typeof customUrlSchema>;
