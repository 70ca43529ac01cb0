import { z } from 'zod';
import { layerSchema } from '../runbooks/model/layer-schema.ts';
import { confidences } from '../runbooks/model/tree.ts';
import { causeHref, runbookHref, treeHref } from '../runbooks/addresses.ts';
import { causes } from '../runbooks/causes.ts';
import { lastQuestions } from '../runbooks/engine/leads-to.ts';
import { defineDataset, fileOf } from './dataset.ts';

const cause = z.strictObject({
  id: z.string(),
  page: z.string().describe('Its page, from the root of the site.'),
  title: z.string(),
  symptom: z.string().describe('How it shows itself.'),
  summary: z.string(),
  certain: z.array(z.string()).describe('What tells it from its neighbours.'),
  action: z.string().describe('The next thing to do.'),
  verify: z.string().describe('How to see that it worked.'),
  layer: layerSchema,
  ceiling: z.enum(confidences).describe('How sure it can be at most.'),
  outcome: z.string().describe('Where the tree ends with it, from the root of the site.'),
  foundBy: z
    .array(z.strictObject({ check: z.string(), findings: z.array(z.string()) }))
    .describe('The checks whose findings lead there last.'),
  steps: z.array(z.string()).describe('The pages of the steps that mend it, the first one first.'),
  sources: z.array(z.string()).describe('Ids from /data/sources.json.'),
});

export const causesDataset = defineDataset({
  name: 'causes',
  holds: 'Every cause that can be named: how it shows, what finds it, and what mends it.',
  version: 1,
  body: z.strictObject({ causes: z.array(cause) }),
});

/** /data/causes.json. */
export const causesFile = () =>
  fileOf(causesDataset, {
    causes: causes.map(({ id, runbook, outcome, words, steps }) => ({
      id,
      page: causeHref(id),
      title: words.title,
      symptom: words.symptom,
      summary: words.summary,
      certain: [...words.certain],
      action: words.action,
      verify: words.verify,
      layer: outcome.layer,
      ceiling: outcome.ceiling,
      outcome: treeHref(runbook.tree.id, id),
      foundBy: lastQuestions(runbook.tree, id).map(({ check, answers }) => ({
        check,
        findings: answers,
      })),
      steps: steps.map(({ runbook: its, step }) => runbookHref(its.id, step.id)),
      sources: [...words.sources],
    })),
  });
