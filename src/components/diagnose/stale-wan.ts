import { firstBoxWan } from '../../runbooks/checks/first-box-wan/check.ts';
import { publicAddress } from '../../runbooks/checks/public-address/check.ts';
import { knownIpv4 } from '../../runbooks/checks/public-address/known.ts';
import { routerWan } from '../../runbooks/checks/router-wan/check.ts';
import { measuredValue } from '../../runbooks/engine/judge.ts';
import type { Case } from '../../runbooks/model/case.ts';

/** The public IPv4 address that is known, if any. */
export const publicIpv4In = (evidence: Case['evidence']): string | undefined =>
  knownIpv4(measuredValue(publicAddress, evidence));

/**
 * Addresses typed off a status page that have grown old: they were the public address, and the outside now sees
 * another one. The line got a new address, most likely, and so did the box; held against the new one, the old one
 * would look like a provider’s NAT.
 * @param before The public IPv4 address that was known when they were typed.
 * @param evidence What is known now.
 * @returns The checks to ask again.
 */
export function staleWans(before: string | undefined, evidence: Case['evidence']): string[] {
  const now = publicIpv4In(evidence);
  if (before === undefined || now === undefined || now === before) return [];
  return [routerWan, firstBoxWan]
    .filter((check) => {
      const typed = measuredValue(check, evidence);
      return typed?.shows === 'ipv4' && typed.address === before;
    })
    .map(({ id }) => id);
}
