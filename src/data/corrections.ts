import { z } from 'zod';
import { corrections } from '../runbooks/corrections.ts';
import { correctionSchema } from '../runbooks/model/correction.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const correctionsDataset = defineDataset({
  name: 'corrections',
  holds: 'What older guides get wrong, what is right instead, and why.',
  version: 1,
  body: z.strictObject({ corrections: z.array(correctionSchema) }),
});

/** /data/corrections.json. */
export const correctionsFile = () =>
  fileOf(correctionsDataset, { corrections: structuredClone([...corrections]) });
