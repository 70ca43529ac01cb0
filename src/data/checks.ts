import { z } from 'zod';
import { checkHref } from '../runbooks/addresses.ts';
import { allChecks } from '../runbooks/all-checks.ts';
import { named } from '../runbooks/engine/named.ts';
import { findingIds } from '../runbooks/model/check.ts';
import { layerSchema } from '../runbooks/model/layer-schema.ts';
import { defineDataset, fileOf } from './dataset.ts';

const check = z.strictObject({
  id: z.string(),
  page: z.string(),
  title: z.string(),
  question: z.string(),
  layer: layerSchema,
  by: z.enum(['browser', 'companion', 'person', 'paste']).describe('Who collects the evidence.'),
  limitMs: z.number().describe('How long it takes at most, in milliseconds; 0 for a question.'),
  findings: z
    .array(
      z.strictObject({
        id: z.string(),
        answer: z.string().describe('As an answer that a person can pick.'),
        says: z.string().describe('As a line of evidence.'),
        clears: z.array(layerSchema),
        suspects: z.array(layerSchema),
      }),
    )
    .describe('“unknown” is always the last of them.'),
  sends: z.string(),
  to: z.string(),
  keeps: z.string(),
  sources: z.array(z.string()).describe('Ids from /data/sources.json.'),
});

export const checksDataset = defineDataset({
  name: 'checks',
  holds: 'Every check: what it asks, what it can find, and what running it sends.',
  version: 1,
  body: z.strictObject({ checks: z.array(check) }),
});

/** /data/checks.json. */
export const checksFile = () =>
  fileOf(checksDataset, {
    checks: allChecks().map(({ check: { id, layer, by, limitMs, findings }, check, words }) => ({
      id,
      page: checkHref(id),
      title: words.title,
      question: words.question,
      layer,
      by,
      limitMs,
      findings: findingIds(check).map((finding) => ({
        id: finding,
        ...named(words.findings, finding),
        clears: [...(findings[finding]?.clears ?? [])],
        suspects: [...(findings[finding]?.suspects ?? [])],
      })),
      ...words.privacy,
      sources: [...words.sources],
    })),
  });
