import { z } from 'zod';
import { capabilitiesOf } from '../routers/capabilities.ts';
import { countAtlas } from '../routers/counts.ts';
import type { Entry } from '../routers/entry.ts';
import { familySchema } from '../routers/model/family.ts';
import { routerHref } from '../runbooks/addresses.ts';
import { capabilityIds } from '../runbooks/model/router-capability.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const routersDataset = defineDataset({
  name: 'routers',
  holds: 'The router atlas: every family, job, label and source.',
  version: 2,
  body: z.strictObject({
    counts: z.record(z.string(), z.number()).describe('How much of the atlas is known.'),
    families: z.array(
      familySchema.extend({
        id: z.string().describe('<vendor>/<family>, as in its address.'),
        page: z.string(),
        capabilities: z
          .array(z.enum(capabilityIds))
          .describe(
            'What it can or cannot do that changes the advice. What is not known is not here.',
          ),
      }),
    ),
  }),
});

/** /data/routers.json. */
export const routersFile = (entries: readonly Entry[]) =>
  fileOf(routersDataset, {
    counts: { ...countAtlas(entries.map(({ family }) => family)) },
    families: entries.map(({ vendorId, familyId, family }) => ({
      id: `${vendorId}/${familyId}`,
      page: routerHref(vendorId, familyId),
      capabilities: capabilitiesOf(family),
      ...family,
    })),
  });
