import { describe, expect, it } from 'vitest';
import { countPages, grow } from '../../../bench/build/atlas.ts';
import { pagesOf } from '../../../bench/build/page.ts';
import { escaped } from '../../../bench/build/steps-text.ts';

const DAY = '2026-11-21';

describe('an atlas that is grown', () => {
  it('has as many pages as were asked for, or a family’s more', () => {
    for (const pages of [1, 50, 500]) {
      const count = countPages(grow([], pages, DAY));
      expect(count).toBeGreaterThanOrEqual(pages);
      expect(count).toBeLessThan(pages + 15);
    }
  });

  it('stays as it is where it is large enough', () => {
    const real = grow([], 40, DAY);
    expect(grow(real, 40, DAY)).toEqual(real);
    expect(grow(real, 0, DAY)).toEqual(real);
  });
});

describe('its pages for other generators', () => {
  const pages = pagesOf(grow([], 300, DAY));

  it('are as many as this site makes of it, each at an address of its own', () => {
    expect(pages).toHaveLength(countPages(grow([], 300, DAY)));
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('hold what the real page holds: menu, form, last button, sources', () => {
    const forward = pages.find(({ path }) => path.endsWith('synthetic-box-1/port-forward'));
    expect(forward?.title).toContain('Synthetic Box 1');
    expect(forward?.markdown).toContain('**NAT Forwarding**');
    expect(forward?.markdown).toContain('| Internal Port / Interner Port | 32400 |');
    expect(forward?.markdown).toMatch(/Press \*\*(?:Save|Apply|OK)/);
    expect(forward?.markdown).toContain('https://synthetic-0.example/manual/1/port-forward');
  });
});

describe('a text of a screen', () => {
  it('means nothing to Markdown or to templates', () => {
    expect(escaped('{{ a }} | <b> *c* [d]')).toBe(String.raw`\{\{ a \}\} \| \<b\> \*c\* \[d\]`);
  });
});
