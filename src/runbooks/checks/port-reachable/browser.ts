import type { Collect } from '../../model/collect.ts';
import { askCompanion, missing } from '../ask-companion.ts';
import { portReachable } from './check.ts';

/**
 * Asks the companion to connect back to the address this request comes from. Over its IPv4 name
 * where it has one: over IPv6 it would see this device's own address, not the router's.
 */
export const collect: Collect = async ({ companion, port, expect }, shapes) => {
  const result = await askCompanion(
    `${companion.ipv4 ?? companion.any}/api/v1/reach`,
    shapes,
    'reach',
    { body: { port, ...(expect !== undefined && { expect }) }, limitMs: portReachable.limitMs },
  );
  const at = new Date().toISOString();
  return 'answer' in result
    ? { status: 'measured', origin: 'companion', at, value: result.answer }
    : missing(result, at);
};
