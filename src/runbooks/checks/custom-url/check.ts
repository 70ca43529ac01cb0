import { z } from 'zod';
import { defineCheck } from '../../model/check.ts';
import { readCustomUrls } from './read.ts';

/** The most characters of the field that are read. */
export const customUrlMost = 500;

/** Whether the custom server access URLs can be used as they stand in Plex's settings. */
export const customUrl = defineCheck({
  id: 'custom-url',
  layer: 'server',
  by: 'person',
  value: z.strictObject({
    entry: z.string().max(customUrlMost).describe('The text of the field, as it stands there.'),
  }),
  findings: {
    'with-port': {},
    'plain-http': { partial: true },
    'wrong-port': { suspects: ['server'] },
    'no-port': { suspects: ['server'] },
    'not-a-url': { suspects: ['server'] },
    none: { suspects: ['server'] },
  },
  needs: [],
  limitMs: 0,
  judge: ({ entry }) => readCustomUrls(entry),
});
