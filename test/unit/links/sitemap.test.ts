/** The sitemap: pages with the day of their last change, and no short forms. */
import { expect, it } from 'vitest';
import { datedBy, isInSitemap } from '../../../src/links/sitemap.ts';

const entry = {
  short: 'cgnat',
  address: '/causes/cgnat/',
  kind: 'cause' as const,
  since: '2026-01-01',
  changed: '2026-03-03',
  hash: '',
};

it('gives a page the day of its last change, and no day to what the ledger does not know', () => {
  const dated = datedBy([entry]);
  expect(dated({ url: 'https://h.example/causes/cgnat/' })).toEqual({
    url: 'https://h.example/causes/cgnat/',
    lastmod: '2026-03-03',
  });
  expect(dated({ url: 'https://h.example/new/' })).toEqual({ url: 'https://h.example/new/' });
});

it('leaves short forms out', () => {
  expect(isInSitemap('https://h.example/s/cgnat/')).toBe(false);
  expect(isInSitemap('https://h.example/causes/cgnat/')).toBe(true);
});
