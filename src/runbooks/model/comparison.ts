import { z } from 'zod';

const sentence = z.string().min(1);

/** What is said of one way in one respect, and what it rests on. */
const cellSchema = z
  .strictObject({
    short: sentence.describe('In a few words, for the overview.'),
    says: sentence.describe('The same in one to three sentences.'),
    basis: z
      .enum(['source', 'reasoned', 'unknown'])
      .describe(
        'source: a source says it. reasoned: it follows from how the way works. unknown: nobody was found who says it.',
      ),
    sources: z.array(z.string()).describe('Ids of the sources; none unless one says it.'),
  })
  .refine(({ basis, sources }) => (basis === 'source') === sources.length > 0, {
    error: 'A cell names sources exactly when it rests on them.',
  });
export type ComparisonCell = z.infer<typeof cellSchema>;

/** Several ways to the same end, side by side. */
export const comparisonSchema = z
  .strictObject({
    aspects: z
      .array(
        z.strictObject({
          id: z.string().describe('Kebab-case.'),
          title: sentence,
          overview: z.boolean().describe('Whether it has a column in the overview.'),
        }),
      )
      .min(1),
    ways: z
      .array(
        z.strictObject({
          id: z.string().describe('Kebab-case; the anchor.'),
          title: sentence,
          step: z.string().describe('Id of the step that takes this way.'),
          cells: z.record(z.string(), cellSchema).describe('Aspect id → what is said of it.'),
        }),
      )
      .min(2),
  })
  .superRefine(({ aspects, ways }, context) => {
    const wanted = aspects.map(({ id }) => id).join(' ');
    for (const { id, cells } of ways) {
      if (Object.keys(cells).join(' ') !== wanted) {
        context.addIssue({ code: 'custom', message: `Way "${id}" has not one cell per aspect.` });
      }
    }
  });
export type Comparison = z.infer<typeof comparisonSchema>;
