import { z } from 'zod';
import { addressKinds } from '../../model/address.ts';
import { phraseIds } from './phrases.ts';

const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  .describe('The clock of the server, whose zone the log does not tell.');

/** One phrase that stands in the log. */
export const sightSchema = z.strictObject({
  phrase: z.enum(phraseIds),
  times: z.int().positive().describe('In how many lines it stands.'),
  first: time.nullable().describe('When it was written first; null where no line had a time.'),
  last: time.nullable().describe('When it was written last.'),
  lastLine: z.int().positive().describe('The line of the paste that wrote it last.'),
  kind: z
    .enum(addressKinds)
    .optional()
    .describe('Of what kind the address behind it was; the address itself is not kept.'),
});
export type Sight = z.infer<typeof sightSchema>;

/** What was read out of a server log: no line of it, only which phrases it has. */
export const plexLogSchema = z.strictObject({
  lines: z.int().positive().describe('How many lines were read.'),
  seen: z.array(sightSchema).max(phraseIds.length).describe('The phrases, the last one first.'),
});
export type PlexLog = z.infer<typeof plexLogSchema>;
