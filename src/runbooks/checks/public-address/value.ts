import { z } from 'zod';
import { addressFamilies, addressKinds } from '../../model/address.ts';
import { vantageSchema } from '../../model/vantage.ts';

/** What a companion answers to `GET /api/v1/address`: the address it saw the caller come from. */
export const seenAddressSchema = z.strictObject({
  vantage: vantageSchema,
  address: z.string().describe('The address of the caller as the companion saw it.'),
  family: z.enum(addressFamilies).describe('The family of that address.'),
  kind: z.enum(addressKinds).describe('What that address is for.'),
});
export type SeenAddress = z.infer<typeof seenAddressSchema>;
