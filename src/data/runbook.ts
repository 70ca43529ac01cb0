import { z } from 'zod';
import { citedSources } from '../runbooks/engine/cited-sources.ts';
import { type Runbook, runbookPagesSchema } from '../runbooks/model/runbook.ts';
import { sourceSchema } from '../runbooks/model/source.ts';
import { sources, type SourceId } from '../runbooks/sources.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const runbookDataset = defineDataset({
  name: 'runbook',
  holds: 'A runbook: its steps, its tables, and the sources they cite.',
  version: 1,
  body: runbookPagesSchema.extend({
    tree: z.string().describe('The address of its tree’s file.'),
    sources: z.record(z.string(), sourceSchema),
  }),
});

/** /data/runbooks/<runbook>.json: a runbook’s readable parts, with the sources they cite. */
export const runbookFile = (runbook: Runbook) =>
  fileOf(runbookDataset, {
    ...runbook.pages,
    tree: `/data/trees/${runbook.tree.id}.json`,
    sources: Object.fromEntries(citedSources(runbook).map((id) => [id, sources[id as SourceId]])),
  });
