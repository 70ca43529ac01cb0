import { z } from 'zod';
import { ledgerEntrySchema } from '../links/model.ts';
import type { Published } from '../links/published.ts';
import type { Redirect } from '../links/model.ts';
import { defineDataset, fileOf } from './dataset.ts';

export const linksDataset = defineDataset({
  name: 'links',
  holds: 'Every address that was ever published, its short form, and where it leads now.',
  version: 1,
  body: z.strictObject({
    links: z.array(
      ledgerEntrySchema.omit({ hash: true }).extend({
        leadsTo: z.string().optional().describe('Where it leads now, if it moved.'),
        title: z.string(),
        says: z.string().optional().describe('What stands there, in a sentence or two.'),
        alsoCalled: z.array(z.string()).optional().describe('Other names that people have for it.'),
      }),
    ),
    redirects: z.array(
      z.strictObject({ from: z.string(), to: z.string(), on: z.iso.date(), says: z.string() }),
    ),
  }),
});

/** /data/links.json. */
export const linksFile = (links: readonly Published[], redirects: readonly Redirect[]) =>
  fileOf(linksDataset, {
    links: links.map(
      ({ short, address, leadsTo, kind, title, says, alsoCalled, since, changed }) => ({
        short,
        address,
        ...(leadsTo !== address && { leadsTo }),
        kind,
        title,
        ...(says !== '' && { says }),
        ...(alsoCalled.length > 0 && { alsoCalled: [...alsoCalled] }),
        since,
        changed,
      }),
    ),
    redirects: [...redirects],
  });
