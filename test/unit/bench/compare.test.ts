/** The benchmark's figures side by side: ratios, and the table they stand in. */
import { describe, expect, it } from 'vitest';
import { table } from '../../../bench/markdown.ts';
import {
  compareSpeed,
  ratio,
  readable,
  tellFailures,
} from '../../../src/components/companion-speed/compare.ts';
import type { Speed } from '../../../src/components/companion-speed/measured.ts';

const none = { busy: 0, limited: 0, other: 0, wrong: 0, broken: 0 };
const flat = (value: number): Speed['rate'] => ({ median: value, low: value, high: value });

const speed = (server: Speed['server'], rate: number, more: Partial<Speed> = {}): Speed => ({
  place: 'loopback',
  target: 'open',
  connections: 50,
  server,
  rate: flat(rate),
  p50Ms: flat(1),
  p99Ms: flat(2),
  cpuMicros: flat(3),
  failures: none,
  ...more,
});

describe('compareSpeed', () => {
  it('divides by the floor and by the bare hops of the same row', () => {
    const rows = compareSpeed([
      speed('floor', 1000),
      speed('bare-hops', 400),
      speed('companion', 300),
      speed('floor', 50, { target: 'refused' }),
      speed('companion', 40, { target: 'refused' }),
    ]);
    expect(
      rows.map(({ target, ofFloor, ofBareHops }) => ({ target, ofFloor, ofBareHops })),
    ).toEqual([
      { target: 'open', ofFloor: 0.3, ofBareHops: 0.75 },
      { target: 'refused', ofFloor: 0.8, ofBareHops: undefined },
    ]);
  });

  it('leaves out what has nothing to stand beside', () => {
    expect(
      compareSpeed([speed('companion', 300), speed('floor', 1, { connections: 500 })]),
    ).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    [13_300, '13,300'],
    [58.46, '58.5'],
    [0.944, '0.94'],
    [0, '0'],
  ])('%d reads %s', (value, expected) => {
    expect(readable(value)).toBe(expected);
  });

  it('tell failures apart, and that there were none', () => {
    expect(tellFailures({ ...none, busy: 12, broken: 1 })).toBe('12 busy, 1 broken');
    expect(tellFailures(none)).toBe('none');
  });

  it('divide by nothing without making up a number', () => {
    expect(ratio(1, 0)).toBe(0);
  });

  it('stand in a table of Markdown', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
