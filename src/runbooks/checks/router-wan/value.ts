import { z } from 'zod';

/** What a box's own status page shows as its internet address, as the person told it. */
export const wanSchema = z.discriminatedUnion('shows', [
  z.strictObject({
    shows: z.literal('ipv4'),
    address: z.ipv4().describe('The IPv4 address on the status page.'),
  }),
  z.strictObject({
    shows: z.literal('no-ipv4').describe('The page shows an IPv6 address and no IPv4 address.'),
  }),
]);
export type Wan = z.infer<typeof wanSchema>;
