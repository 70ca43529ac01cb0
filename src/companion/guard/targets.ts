import ipaddr from 'ipaddr.js';
import type { ReachMeasurement, Target } from '../../runbooks/checks/port-reachable/companion.ts';
import { describeAddress, readAddress, type ParsedAddress } from '../../runbooks/model/address.ts';
import { Problem } from '../problem.ts';
import type { Mode } from '../settings.ts';
import { assertDialledCaller } from './callers.ts';
import { findSpecialRange, type SpecialRange } from './registries.ts';
import { unwrap } from './unwrap.ts';

function findForbiddingRow(address: ParsedAddress): SpecialRange | undefined {
  const inside = unwrap(address).map(findSpecialRange);
  return inside.find((row) => row !== undefined) ?? findSpecialRange(address);
}

/**
 * What forbids a companion on the internet to dial an address: the special block it lies in, or the
 * one that an IPv4 address lies in which it carries inside.
 * @param text An address without zone.
 * @returns The innermost block; `undefined` when nothing forbids it.
 */
export function findForbidding(text: string): SpecialRange | undefined {
  return findForbiddingRow(ipaddr.parse(text));
}

/**
 * Holds one address against the registries and the mode, whatever was held against them before.
 * @param host The address as a socket takes it: a link-local one may have a zone.
 * @throws Problem `caller-not-dialled`.
 */
export function assertTarget(host: string, mode: Mode): void {
  const text = host.replace(/%.*$/, '');
  const address = readAddress(text);
  // Spelt as a socket would show it: a v4-mapped address has become the IPv4 address by now.
  if (address?.toString() !== text) {
    throw new Problem('caller-not-dialled', 'What would be dialled is not exactly one address.');
  }
  assertDialledCaller(describeAddress(address).kind, mode);
  if (mode === 'local') return;
  const row = findForbiddingRow(address);
  if (!row) return;
  throw new Problem(
    'caller-not-dialled',
    `Your address lies in ${row.range} (${row.name}, ${row.rfc}), which this companion never dials. ${row.reason}`,
  );
}

type Dial = (target: Target, signal: AbortSignal) => Promise<ReachMeasurement>;

/** A way to dial that asks the guard at the moment of dialling. */
export function guardDial(dial: Dial, mode: Mode): Dial {
  return async (target, signal) => {
    assertTarget(target.host, mode);
    return dial(target, signal);
  };
}
