import { defineCheck } from '../../model/check.ts';
import { readCustomUrls } from './read.ts';
import type { CustomUrl } from './value.ts';

/** Whether the custom server access URLs can be used as they stand in Plex's settings. */
export const customUrl = defineCheck({
  id: 'custom-url',
  layer: 'server',
  by: 'person',
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
  judge: ({ entry }: CustomUrl) => readCustomUrls(entry),
});
