import { z } from 'zod';
import { layerSchema } from './layer-schema.ts';
import { confidences } from './tree.ts';

/** Where a path can end. Its words live beside the tree. */
export const outcomeSchema = z.strictObject({
  kind: z
    .enum(['cause', 'undecided', 'works', 'way', 'handover'])
    .describe(
      'cause: one named cause. undecided: what is missing before one can be named. works: nothing fails. way: what to set up, where the question was which way to take. handover: another runbook asks on.',
    ),
  layer: layerSchema.describe('The layer that explains the failure.'),
  ceiling: z
    .enum(confidences)
    .describe('The most this outcome can be trusted when every answer on its path is known.'),
  steps: z.array(z.string()).min(1).describe('Ids of the steps to take, the next one first.'),
  recheck: z.array(z.string()).describe('Ids of the checks that show whether the fix worked.'),
  handsOverTo: z
    .string()
    .optional()
    .describe('Id of the runbook that goes on from here, where another one does.'),
  stepElsewhere: z
    .strictObject({ runbook: z.string(), step: z.string() })
    .optional()
    .describe('The step of another runbook that holds the fix, so that it is written once.'),
});
