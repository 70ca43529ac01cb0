import type { Address } from '../../model/address.ts';
import { vantageOf } from '../../model/vantage.ts';
import type { SeenAddress } from './value.ts';

export { ECHO_SERVICES, homeAddressSchema, seenAddressSchema, type EchoAnswer } from './value.ts';

/**
 * Says what address the companion saw, what it is for, and from where it was seen.
 * @param echo Hosts of the echo services that could be asked about the home this companion stands in.
 */
export function collectSeenAddress(address: Address, echo: readonly string[] = []): SeenAddress {
  const vantage = vantageOf(address.kind);
  return {
    vantage,
    address: address.text,
    family: address.family,
    kind: address.kind,
    ...(vantage !== 'outside' && echo.length > 0 && { echo: [...echo] }),
  };
}
