/** The feed of what changed. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/components/words/words-in.ts';
import { changesFeed } from '../../../src/data/changes.ts';
import type { LinkKind } from '../../../src/links/kinds.ts';
import type { Published } from '../../../src/links/published.ts';

const kinds = wordsIn('en').linkKinds;
const site = new URL('https://hopwise.example/');
const entry = (address: string, since: string, changed: string, kind: LinkKind = 'step') =>
  ({
    short: address.replace(/\W/g, ''),
    address,
    leadsTo: address,
    kind,
    since,
    changed,
    hash: '',
    title: `About ${address} & <more>`,
    says: 'Says it.',
    alsoCalled: [],
  }) satisfies Published;
const titles = (xml: string) =>
  [...xml.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[([^\]]*)\]\]>/g)].map(([, t]) => t);

describe('the feed of changes', () => {
  it('has the newest first, and says what is new and what changed', () => {
    const xml = changesFeed(
      [
        entry('/a/', '2026-01-01', '2026-01-01'),
        entry('/b/', '2026-01-01', '2026-03-03'),
        entry('/c/', '2026-02-02', '2026-02-02'),
      ],
      site,
      kinds,
    );
    expect(titles(xml)).toEqual([
      'Changed: About /b/ & <more>',
      'New: About /c/ & <more>',
      'New: About /a/ & <more>',
    ]);
    expect(xml).toContain('<updated>2026-03-03T00:00:00.000Z</updated>');
    expect(xml).toContain('<id>https://hopwise.example/b/?changed=2026-03-03</id>');
    expect(xml).toContain('rel="self" href="https://hopwise.example/changes.xml"');
  });

  it('leaves out parts of pages, and addresses that moved', () => {
    const moved = { ...entry('/old/', '2026-01-01', '2026-01-01'), leadsTo: '/a/' };
    const part = entry('/a/#x', '2026-01-01', '2026-01-01', 'heading');
    const finding = entry('/a/#y', '2026-01-01', '2026-01-01', 'finding');
    expect(titles(changesFeed([moved, part, finding], site, kinds))).toEqual([]);
  });

  it('holds a hundred at most', () => {
    const many = Array.from({ length: 150 }, (_, n) => entry(`/${n}/`, '2026-01-01', '2026-01-01'));
    expect(titles(changesFeed(many, site, kinds))).toHaveLength(100);
  });
});
