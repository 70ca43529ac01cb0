import { z } from 'zod';
import type { AddressKind } from './address.ts';

/**
 * Where the companion stood when it measured, seen from the person's home.
 * Only `outside` can say anything about whether the internet gets in.
 */
export const vantageSchema = z.enum(['outside', 'same-network', 'same-machine']).meta({
  description:
    'Where the companion stood: outside (it saw a public address), same-network (it saw a private address), same-machine (it saw a loopback address).',
});
export type Vantage = z.infer<typeof vantageSchema>;

/**
 * Where the companion stands, judged by the address it sees the caller come from.
 * A public address is needed for "outside" but is no proof of it: a companion at home behind NAT
 * loopback may see one too.
 */
export function vantageOf(kind: AddressKind): Vantage {
  if (kind === 'public') return 'outside';
  return kind === 'loopback' ? 'same-machine' : 'same-network';
}
