/** A line that gets a new address while the page is open must not be taken for a provider’s NAT. */
import { describe, expect, it } from 'vitest';
import { staleWans } from '../../../src/components/diagnose/stale-wan.ts';
import type { Case } from '../../../src/runbooks/model/case.ts';

const at = '2026-11-21T12:00:00.000Z';
const seen = (ipv4: string | null): Case['evidence'][string] => ({
  status: 'measured',
  origin: 'companion',
  at,
  value: { vantage: 'outside', ipv4, ipv6: null, asked: ['ipv4'] },
});
const typed = (address: string): Case['evidence'][string] => ({
  status: 'measured',
  origin: 'person',
  at,
  value: { shows: 'ipv4', address },
});

describe('an address typed off a status page', () => {
  it('is asked again when it was the public one, and another is seen now', () => {
    const evidence = {
      'public-address': seen('45.9.0.99'),
      'router-wan': typed('45.9.0.10'),
      'first-box-wan': typed('45.9.0.10'),
    };
    expect(staleWans('45.9.0.10', evidence)).toEqual(['router-wan', 'first-box-wan']);
  });

  it.each([
    ['the public address is the same', '45.9.0.10', '45.9.0.10', typed('45.9.0.10')],
    [
      'it differed before as well: a VPN may just have ended',
      '62.4.0.10',
      '45.9.0.10',
      typed('45.9.0.10'),
    ],
    ['it is private', '45.9.0.10', '45.9.0.99', typed('192.168.178.10')],
    ['nothing was known before', undefined, '45.9.0.99', typed('45.9.0.10')],
    ['nothing is known now', '45.9.0.10', null, typed('45.9.0.10')],
  ])('stays when %s', (_why, before, now, wan) => {
    expect(staleWans(before, { 'public-address': seen(now), 'router-wan': wan })).toEqual([]);
  });

  it('stays when it was picked, not typed: nothing can be held against it', () => {
    const stated = { status: 'stated', origin: 'person', at, finding: 'same-as-public' } as const;
    const evidence = { 'public-address': seen('45.9.0.99'), 'router-wan': stated };
    expect(staleWans('45.9.0.10', evidence)).toEqual([]);
  });
});
