import { z } from 'zod';
import { sourceSchema } from '../runbooks/model/source.ts';
import { sources } from '../runbooks/sources.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const sourcesDataset = defineDataset({
  name: 'sources',
  holds: 'Where each fact of the runbooks comes from, by id, with the day it was read.',
  version: 1,
  body: z.strictObject({ sources: z.record(z.string(), sourceSchema) }),
});

/** /data/sources.json. */
export const sourcesFile = () => fileOf(sourcesDataset, { sources });
