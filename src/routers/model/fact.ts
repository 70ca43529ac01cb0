import { z } from 'zod';

/** The id of one of the family's sources, or several that say the same. */
export const sourceRefSchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(2)])
  .describe('Id of the source, as listed under `sources`; a list where several say the same.');

/** One statement in our words, with what it rests on. */
export const statementSchema = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(400)
    .describe('One or two plain sentences, for the person with the problem.'),
  source: sourceRefSchema,
});
export type Statement = z.infer<typeof statementSchema>;

/** A value with what it rests on. */
export const factSchema = <V extends z.ZodType>(value: V) =>
  z.strictObject({ value, source: sourceRefSchema });

/** The ids that a source reference names. */
export const sourceIds = (ref: z.infer<typeof sourceRefSchema>): readonly string[] =>
  typeof ref === 'string' ? [ref] : ref;
