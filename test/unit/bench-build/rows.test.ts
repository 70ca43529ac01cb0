import { describe, expect, it } from 'vitest';
import { rowsOf, spreadOf, type Series } from '../../../bench/build/rows.ts';
import { toMarkdown } from '../../../bench/build/table.ts';
import { measuredSchema } from '../../../src/components/build-speed/measured.ts';
import stored from '../../../src/components/build-speed/measured.json' with { type: 'json' };

/** Builds of as many seconds each. */
const series = (subject: string, asked: number, pages: number, ...seconds: number[]): Series => ({
  subject,
  asked,
  builds: seconds.map((one) => ({
    seconds: one,
    pages,
    peakBytes: 500_000_000,
    outputBytes: 20_000_000,
  })),
});

const all = [
  series('ours', 1000, 1100, 9, 8.8, 20),
  series('floor', 1000, 1000, 5),
  series('ours', 0, 100, 2),
];

describe('a spread', () => {
  it('has the middle one, or the mean of the two in the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
    expect(spreadOf([4, 1])).toEqual({ median: 2.5, low: 1, high: 4 });
  });
});

describe('rows', () => {
  const rows = rowsOf(all, 'floor');

  it('stand by size', () => {
    expect(rows.map(({ subject, asked }) => [subject, asked])).toEqual([
      ['ours', 0],
      ['ours', 1000],
      ['floor', 1000],
    ]);
  });

  it('count the start of a build into each page, and leave it out of each page more', () => {
    expect(rows[0]).toMatchObject({ msPerPage: 20, peakMb: 500, outputMb: 20 });
    expect(rows[1]).toMatchObject({ msPerPage: 8.18, marginalMsPerPage: 7 });
    expect(rows[1]?.seconds).toEqual({ median: 9, low: 8.8, high: 20 });
  });

  it('are held against the floor at the same size, where it was measured', () => {
    expect(rows.map(({ ofFloor }) => ofFloor)).toEqual([undefined, 1.64, 1]);
  });
});

describe('what was measured', () => {
  const measured = {
    day: '2026-11-21',
    machine: { cores: 2, processor: 'one', memoryGb: 8, node: '24.0.0' },
    rounds: 3,
    subjects: [{ name: 'ours', about: 'this site' }],
    floor: 'floor',
    rows: rowsOf(all, 'floor'),
    failures: [{ subject: 'theirs', pages: 1000, why: 'no memory' }],
  };

  it('fits its schema, and so does what is stored', () => {
    expect(() => measuredSchema.parse(measured)).not.toThrow();
    expect(() => measuredSchema.parse(stored)).not.toThrow();
  });

  it('becomes a table, with what failed below it', () => {
    const text = toMarkdown(measured);
    expect(text).toContain('| ours | 1100 | 9.0 (8.8–20.0) | 8.2 | 7.0 | 1.64 | 500 | 20 |');
    expect(text).toContain('| ours | 100 | 2.0 (2.0–2.0) | 20.0 | – | – | 500 | 20 |');
    expect(text).toContain('theirs failed at 1000 pages: no memory');
  });
});
