import { z } from 'zod';

/** How close a source is to the one who makes the thing. */
export const sourceKinds = [
  'standard',
  'vendor-page',
  'vendor-source',
  'community',
  'measured-here',
] as const;

/** Where a fact comes from and on which day it was read. */
export const sourceSchema = z.strictObject({
  title: z.string().describe('The title of the source as it names itself.'),
  publisher: z.string().describe('Who published it.'),
  url: z.url({ protocol: /^https$/ }).describe('Its address.'),
  kind: z.enum(sourceKinds).describe('How close the source is to the thing it speaks of.'),
  read: z.iso.date().describe('The day its content was last read.'),
  secondHand: z
    .boolean()
    .describe('True when the content was read in a copy or a quotation, not at its address.'),
});
export type Source = z.infer<typeof sourceSchema>;
