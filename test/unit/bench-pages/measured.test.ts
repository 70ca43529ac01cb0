import { expect, it } from 'vitest';
import stored from '../../../src/components/page-weight/measured.json' with { type: 'json' };
import { measuredSchema, type Row } from '../../../src/components/page-weight/measured.ts';

const { same, own, lighthouse } = measuredSchema.parse(stored);

it('each page that is shown weighs what its parts weigh', () => {
  const sum = ({ html, css, js, fonts, other }: Row) => html + css + js + fonts + other;
  for (const row of [...same, ...own])
    expect([row.address, sum(row)]).toEqual([row.address, row.total]);
});

it('this site is held against three others, and shown in seven kinds', () => {
  expect(same.map(({ subject }) => subject)).toEqual([
    'Hopwise',
    'Starlight',
    'VitePress',
    'Docusaurus',
  ]);
  expect(new Set(own.map(({ page }) => page)).size).toBe(7);
  expect(lighthouse.pages.map(({ page }) => page)).toEqual(own.map(({ page }) => page));
});
