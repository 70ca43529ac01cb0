import { z } from 'zod';
import { layerSchema } from './layer-schema.ts';

/** One row of an evidence table: a symptom and what tells its layer apart. */
export const evidenceRowSchema = z.strictObject({
  id: z.string().describe('Kebab-case; the row’s anchor.'),
  symptom: z.string().describe('What the person sees.'),
  collect: z.string().describe('The evidence to collect, and how.'),
  layer: layerSchema,
  means: z.string().describe('What the evidence shows, and what it does not.'),
  next: z.string().describe('What to do next.'),
  step: z.string().describe('Id of the step that does it.'),
  sources: z.array(z.string()),
});
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
