/** The committed ledger: complete, nothing lost, and every redirect leads somewhere. */
import { expect, it } from 'vitest';
import { ledger } from '../../src/links/ledger.ts';
import { linkables } from '../../src/links/linkables.ts';
import { published } from '../../src/links/published.ts';
import { readContent } from '../../src/links/node/read-content.ts';
import { redirects } from '../../src/links/redirects.ts';
import { updateLedger } from '../../src/links/node/update-ledger.ts';

const all = linkables(readContent(new URL('../../', import.meta.url)));
const update = updateLedger(ledger, all, redirects, '2100-01-01');

it('holds everything that can be linked to, as it is now (npm run ids writes it)', () => {
  expect(update.added).toEqual([]);
  expect(update.changed).toEqual([]);
});

it('has lost nothing (src/links/redirects.ts says where what moved is now)', () => {
  expect(update.lost).toEqual([]);
});

it('gives each short form and each address once', () => {
  for (const field of ['short', 'address'] as const) {
    const values = ledger.map((entry) => entry[field]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

it('lets no two things share an address', () => {
  const addresses = all.map(({ address }) => address);
  expect(addresses.filter((value, index) => addresses.indexOf(value) !== index)).toEqual([]);
});

it('redirects only what was published, and only to what is there', () => {
  const known = new Set(ledger.map(({ address }) => address));
  const there = new Set(all.map(({ address }) => address));
  for (const { from } of redirects) {
    expect([from, known.has(from)]).toEqual([from, true]);
    expect([from, there.has(from)]).toEqual([from, false]);
  }
  expect(published(ledger, all, redirects)).toHaveLength(ledger.length);
});
