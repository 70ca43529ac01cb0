import type { AddressKind } from './address.ts';

/**
 * Where the companion stood when it measured, seen from the person's home.
 * Only `outside` can say anything about whether the internet gets in.
 */
export const vantages = ['outside', 'same-network', 'same-machine'] as const;
export type Vantage = (typeof vantages)[number];

/**
 * Where the companion stands, judged by the address it sees the caller come from.
 * A public address is needed for "outside" but is no proof of it: a companion at home behind NAT
 * loopback may see one too.
 */
export function vantageOf(kind: AddressKind): Vantage {
  if (kind === 'public') return 'outside';
  return kind === 'loopback' ? 'same-machine' : 'same-network';
}
