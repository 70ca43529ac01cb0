import { z } from 'zod';
import { layerSchema } from './layer-schema.ts';
import { routerTaskSchema } from './router-task.ts';

const sentence = z.string().min(1);

/** One step of a runbook: a thing to look at or to do, with its way back. */
export const stepSchema = z.strictObject({
  id: z.string().describe('Kebab-case; part of the address.'),
  title: sentence.describe('What to do, as an order.'),
  layer: layerSchema,
  main: z
    .boolean()
    .describe('True for the steps walked in order; false for those only outcomes open.'),
  why: sentence.describe('Why this step exists: one or two sentences.'),
  doThis: z.array(sentence).min(1).describe('What to look at or to do, in order.'),
  checks: z.array(z.string()).describe('Ids of the checks that this step can run.'),
  expected: sentence.describe('What is seen when this layer is in order.'),
  ifNot: sentence.describe('What it means, and where to go, when something else is seen.'),
  safeStop: sentence.describe('When to stop, and what is then known.'),
  undo: sentence.describe('How to put everything back as it was.'),
  routerTasks: z.array(routerTaskSchema).describe('Router jobs that this step opens.'),
  handsOverTo: z
    .string()
    .optional()
    .describe('Id of the runbook that goes on from here, where another one does.'),
  sources: z.array(z.string()).describe('Ids of the sources of its facts.'),
});
export type Step = z.infer<typeof stepSchema>;
