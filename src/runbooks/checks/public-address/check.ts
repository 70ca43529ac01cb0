import { z } from 'zod';
import { addressFamilies } from '../../model/address.ts';
import { defineCheck } from '../../model/check.ts';
import { vantageSchema } from '../../model/vantage.ts';

/** The public addresses this device shows to the outside. */
export const publicAddress = defineCheck({
  id: 'public-address',
  layer: 'internet',
  by: 'companion',
  value: z.strictObject({
    vantage: vantageSchema,
    ipv4: z.ipv4().nullable().describe('The public IPv4 address seen from outside, if one was.'),
    ipv6: z.ipv6().nullable().describe('The public IPv6 address seen from outside, if one was.'),
    asked: z
      .array(z.enum(addressFamilies))
      .describe('The families that were really tried: a missing address says nothing otherwise.'),
  }),
  findings: {
    'ipv4-and-ipv6': {},
    ipv4: {},
    ipv6: {},
  },
  needs: [],
  limitMs: 8000,
  judge(value) {
    if (value.vantage !== 'outside') return { finding: 'unknown', reason: 'not-outside' };
    if (value.ipv4 && value.ipv6) return { finding: 'ipv4-and-ipv6' };
    if (value.ipv4) return { finding: 'ipv4' };
    if (value.ipv6) return { finding: 'ipv6' };
    return { finding: 'unknown', reason: 'unclear' };
  },
});
