import { z } from 'zod';

/** How close a source is to the one who makes the thing, closest first. */
export const sourceKinds = [
  'standard',
  /** The vendor's own help or support page. */
  'vendor-page',
  /** Source code that the vendor published. */
  'vendor-source',
  /** Texts found inside the vendor's firmware or app. */
  'vendor-firmware',
  /** A copy of the vendor's manual that somebody else keeps. */
  'manual-mirror',
  /** Somebody else's page that names the vendor's page it follows. */
  'community-citing-vendor',
  'community',
  'measured-here',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a fact comes from and on which day it was read. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).describe('The title of the source as it names itself.'),
  publisher: z.string().min(1).describe('Who published it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address; left out only where it was read in a copy that does not tell it.'),
  kind: z.enum(sourceKinds).describe('How close the source is to the thing it speaks of.'),
  read: z.iso.date().describe('The day its content was last read.'),
  secondHand: z
    .boolean()
    .describe('True when the content was read in a copy or a quotation, not at its address.'),
});
export type Source = z.infer<typeof sourceSchema>;
