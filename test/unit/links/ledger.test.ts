/** The ledger: short forms are given once, nothing is lost without a word, and what changed gets its day. */
import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/links/follow.ts';
import type { LedgerEntry, Linkable, Redirect } from '../../../src/links/model.ts';
import { updateLedger } from '../../../src/links/node/update-ledger.ts';

const cause = (id: string, title = id): Linkable => ({
  kind: 'cause',
  ids: [id],
  address: `/causes/${id}/`,
  title,
  content: null,
});
const outcome = (id: string): Linkable => ({
  kind: 'outcome',
  ids: ['tree', id],
  address: `/trees/tree/${id}/`,
  title: id,
  content: null,
});
const first = (all: Linkable[]): LedgerEntry[] => updateLedger([], all, [], '2026-01-01').entries;
const moved = (from: string, to: string): Redirect => ({
  from,
  to,
  on: '2026-02-02',
  says: 'It moved.',
});

describe('a short form', () => {
  it('is the id, for the kind that stands first, and longer for the others', () => {
    const shorts = first([outcome('cgnat'), cause('cgnat')]).map((entry) => [
      entry.address,
      entry.short,
    ]);
    expect(shorts).toEqual([
      ['/causes/cgnat/', 'cgnat'],
      ['/trees/tree/cgnat/', 'tree-cgnat'],
    ]);
  });

  it('stays with its address when something with a better claim comes', () => {
    const ledger = first([outcome('cgnat')]);
    expect(ledger[0]?.short).toBe('cgnat');
    const { entries } = updateLedger(ledger, [cause('cgnat'), outcome('cgnat')], [], '2026-02-02');
    expect(Object.fromEntries(entries.map(({ address, short }) => [address, short]))).toEqual({
      '/trees/tree/cgnat/': 'cgnat',
      '/causes/cgnat/': 'cause-cgnat',
    });
  });

  it('is never given twice, not even after what had it is gone', () => {
    const ledger = first([cause('old')]);
    const redirect = moved('/causes/old/', '/causes/new/');
    const later = updateLedger(ledger, [cause('new'), outcome('old')], [redirect], '2026-02-02');
    expect(later.lost).toEqual([]);
    const shorts = later.entries.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(later.entries.find(({ address }) => address === '/trees/tree/old/')?.short).toBe(
      'tree-old',
    );
  });
});

describe('an address', () => {
  it('that vanishes is lost', () => {
    expect(
      updateLedger(first([cause('a'), cause('b')]), [cause('b')], [], '2026-02-02').lost,
    ).toEqual(['/causes/a/']);
  });

  it('that leads on to something that vanished is lost too', () => {
    const redirects = [moved('/causes/a/', '/causes/b/')];
    expect(updateLedger(first([cause('a')]), [cause('c')], redirects, '2026-02-02').lost).toEqual([
      '/causes/a/',
    ]);
  });

  it('is kept in the ledger for ever', () => {
    const redirects = [moved('/causes/a/', '/causes/b/')];
    const { entries, lost } = updateLedger(
      first([cause('a')]),
      [cause('b')],
      redirects,
      '2026-02-02',
    );
    expect(lost).toEqual([]);
    expect(entries.map(({ address }) => address)).toEqual(['/causes/a/', '/causes/b/']);
  });

  it('gets a new day when what it says changes, and only then', () => {
    const ledger = first([cause('a', 'One'), cause('b')]);
    const { entries, changed } = updateLedger(
      ledger,
      [cause('a', 'Two'), cause('b')],
      [],
      '2026-02-02',
    );
    expect(changed).toEqual(['/causes/a/']);
    expect(entries.map((entry) => [entry.since, entry.changed])).toEqual([
      ['2026-01-01', '2026-02-02'],
      ['2026-01-01', '2026-01-01'],
    ]);
  });
});

describe('redirects', () => {
  it('are followed to their end', () => {
    expect(follow('/a/', [moved('/a/', '/b/'), moved('/b/', '/c/')])).toBe('/c/');
    expect(follow('/x/', [moved('/a/', '/b/')])).toBe('/x/');
  });

  it('in a circle are refused', () => {
    expect(() => follow('/a/', [moved('/a/', '/b/'), moved('/b/', '/a/')])).toThrow('circle');
  });
});
