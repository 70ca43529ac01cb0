import type { Address } from '../../model/address.ts';
import { vantageOf } from '../../model/vantage.ts';
import type { SeenAddress } from './value.ts';

export { seenAddressSchema } from './value.ts';

/** Says what address the companion saw, what it is for, and from where it was seen. */
export function collectSeenAddress(address: Address): SeenAddress {
  return {
    vantage: vantageOf(address.kind),
    address: address.text,
    family: address.family,
    kind: address.kind,
  };
}
