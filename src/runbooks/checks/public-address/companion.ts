import type { Address, AddressKind } from '../../model/address.ts';
import type { Vantage } from '../../model/vantage.ts';
import type { SeenAddress } from './value.ts';

/**
 * Where the companion stands, judged by the address it sees the caller come from.
 * Only a public address proves that the call crossed the internet.
 */
export function vantageOf(kind: AddressKind): Vantage {
  if (kind === 'public') return 'outside';
  return kind === 'loopback' ? 'same-machine' : 'same-network';
}

/** Says what address the companion saw, what it is for, and from where it was seen. */
export function collectSeenAddress(address: Address): SeenAddress {
  return {
    vantage: vantageOf(address.kind),
    address: address.text,
    family: address.family,
    kind: address.kind,
  };
}
