import { z } from 'zod';
import { origins, unknownReasons } from './observation.ts';

export const unknownReasonSchema = z.enum(unknownReasons).meta({
  description: 'Why a check has no finding.',
});

export const originSchema = z.enum(origins).meta({ description: 'Where the evidence came from.' });

const at = z.iso.datetime().describe('When it was seen: ISO 8601, UTC.');

/**
 * The schema of what one check saw, or why it saw nothing.
 * @param value The schema of the check's own measurement.
 * @param finding The schema of the check's finding ids, for evidence that carries only the finding.
 */
export function observationSchema<V extends z.ZodType, F extends z.ZodType<string>>(
  value: V,
  finding: F,
) {
  return z.discriminatedUnion('status', [
    z.strictObject({
      status: z
        .literal('measured')
        .describe('Something was seen; the judge decides what it means.'),
      origin: originSchema,
      at,
      value: value.describe('What was seen, in the form this check declares.'),
    }),
    z.strictObject({
      status: z.literal('stated').describe('The finding itself was stated, without a measurement.'),
      origin: originSchema,
      at,
      finding: finding.describe('The finding that was stated.'),
    }),
    z.strictObject({
      status: z.literal('missing').describe('Nothing could be seen.'),
      origin: originSchema,
      at,
      reason: unknownReasonSchema,
      detail: z.string().max(300).optional().describe('One sentence for the person, in words.'),
    }),
  ]);
}
