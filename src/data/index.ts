import { z } from 'zod';
import { runbooks } from '../runbooks/index.ts';
import { causesDataset } from './causes.ts';
import { checksDataset } from './checks.ts';
import { correctionsDataset } from './corrections.ts';
import { type Dataset, defineDataset, fileOf, schemaHref } from './dataset.ts';
import { linksDataset } from './links.ts';
import { routersDataset } from './routers.ts';
import { runbookDataset } from './runbook.ts';
import { sourcesDataset } from './sources.ts';
import { treeDataset } from './tree.ts';

export const indexDataset = defineDataset({
  name: 'index',
  holds: 'What there is for programs: each kind of file, its schema, and the files.',
  version: 1,
  body: z.strictObject({
    datasets: z.array(
      z.strictObject({
        name: z.string(),
        holds: z.string(),
        version: z.number(),
        schema: z.string(),
        files: z.array(z.string()),
      }),
    ),
  }),
});

/** Every kind of file with the files of it. Without files of their own they are /data/<name>.json. */
export const datasets: readonly { dataset: Dataset; files: readonly string[] }[] = [
  ...[
    indexDataset,
    causesDataset,
    checksDataset,
    correctionsDataset,
    linksDataset,
    routersDataset,
    sourcesDataset,
  ].map((dataset) => ({ dataset: dataset, files: [`/data/${dataset.name}.json`] })),
  {
    dataset: runbookDataset,
    files: runbooks.map(({ id }) => `/data/runbooks/${id}.json`),
  },
  {
    dataset: treeDataset,
    files: runbooks.map(({ tree }) => `/data/trees/${tree.id}.json`),
  },
];

/** /data/index.json. */
export const indexFile = () =>
  fileOf(indexDataset, {
    datasets: datasets.map(({ dataset: { name, holds, version }, files }) => ({
      name,
      holds,
      version,
      schema: schemaHref(name),
      files: [...files],
    })),
  });
