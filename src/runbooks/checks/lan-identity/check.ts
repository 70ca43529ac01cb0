import { z } from 'zod';
import { defineCheck } from '../../model/check.ts';
import { plexIdentitySchema } from '../plex-identity.ts';

/** What the browser saw when it asked the server inside the home. */
export const lanIdentity = defineCheck({
  id: 'lan-identity',
  layer: 'lan-address',
  by: 'browser',
  reaches: ['own-home'],
  value: z.discriminatedUnion('saw', [
    z.strictObject({ saw: z.literal('plex'), ...plexIdentitySchema.shape }),
    z.strictObject({ saw: z.literal('other').describe('An HTTP answer that is not Plex’s.') }),
    z.strictObject({
      saw: z.literal('unreadable').describe('Something answers; this page may not read what.'),
    }),
    z.strictObject({
      saw: z.literal('permission-refused').describe('Access to the local network was refused.'),
    }),
    z.strictObject({ saw: z.literal('no-answer') }),
  ]),
  findings: {
    plex: {},
    other: { suspects: ['lan-address'] },
    unreadable: {},
    'permission-refused': {},
    'no-answer': { suspects: ['lan-address', 'host-firewall', 'server'] },
  },
  needs: [],
  limitMs: 30_000,
  judge: (value) => ({ finding: value.saw }),
});
