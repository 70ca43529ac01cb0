import type { AddressFamily } from '../../model/address.ts';
import type { EchoAnswer, PublicAddress } from './value.ts';

/** The public addresses that are known, whoever saw them. */
export interface KnownAddresses {
  ipv4: string | undefined;
  ipv6: string | undefined;
}

/** The addresses of a family that echo services told, each once. */
export function toldAddresses(answers: readonly EchoAnswer[], family: AddressFamily): string[] {
  const told = answers.flatMap((answer) =>
    answer.family === family && 'address' in answer.said ? [answer.said.address] : [],
  );
  return [...new Set(told)];
}

/**
 * The public addresses: what was seen from outside counts as much as what echo services told a
 * companion at home.
 * @returns `disagree` when two of them name different addresses of one family: then none is believed.
 */
export function knownAddresses({ ipv4, ipv6, echo }: PublicAddress): KnownAddresses | 'disagree' {
  const of = (seen: string | null, family: AddressFamily): string[] => [
    ...new Set([...(seen === null ? [] : [seen]), ...toldAddresses(echo?.answers ?? [], family)]),
  ];
  const [v4, v6] = [of(ipv4, 'ipv4'), of(ipv6, 'ipv6')];
  if (v4.length > 1 || v6.length > 1) return 'disagree';
  return { ipv4: v4[0], ipv6: v6[0] };
}

/** The public IPv4 address, for whatever is held against it; undefined when it is not known. */
export function knownIpv4(value: PublicAddress | undefined): string | undefined {
  const known = value && knownAddresses(value);
  return known === 'disagree' ? undefined : known?.ipv4;
}
