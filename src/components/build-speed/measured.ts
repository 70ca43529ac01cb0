import { z } from 'zod';

/** A figure over several rounds. */
const spreadSchema = z.strictObject({
  median: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Spread = z.infer<typeof spreadSchema>;

/** What one generator took for one number of pages. */
const rowSchema = z.strictObject({
  subject: z.string().describe('The generator.'),
  asked: z.int().min(0).describe('Pages of the atlas that were asked for; 0 for today’s atlas.'),
  pages: z
    .int()
    .min(1)
    .describe('Pages written: each generator adds some of its own to those that are alike.'),
  seconds: spreadSchema.describe('A whole build, from nothing to the last file.'),
  msPerPage: z.number().describe('The median divided by the pages: the start of the build counts.'),
  marginalMsPerPage: z
    .number()
    .optional()
    .describe('What each page more took, since the next smaller size: the start does not count.'),
  ofFloor: z
    .number()
    .optional()
    .describe('Milliseconds per page, divided by those of the floor at the same size.'),
  peakMb: z
    .number()
    .optional()
    .describe(
      'Most memory at once of all processes, in 10⁶ bytes; what they share counts for each.',
    ),
  outputMb: z.number().describe('Size of all files written, in 10⁶ bytes.'),
});
export type Row = z.infer<typeof rowSchema>;

/** What `npm run bench:build -- --write` stores. */
export const measuredSchema = z.strictObject({
  day: z.iso.date(),
  machine: z.strictObject({
    cores: z.int(),
    processor: z.string(),
    memoryGb: z.number(),
    node: z.string(),
  }),
  rounds: z.int().min(1),
  subjects: z.array(z.strictObject({ name: z.string(), about: z.string() })),
  floor: z.string().describe('The subject that the others are held against.'),
  rows: z.array(rowSchema).describe('By size, then by subject.'),
  failures: z
    .array(z.strictObject({ subject: z.string(), pages: z.int(), why: z.string() }))
    .describe('Builds that did not end well.'),
});
export type Measured = z.infer<typeof measuredSchema>;
