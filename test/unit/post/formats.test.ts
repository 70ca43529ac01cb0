/** The formats say the same, whatever stands in a report, and no forum takes a word of it for markup. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { bbcode } from '../../../src/runbooks/post/bbcode.ts';
import { markdown } from '../../../src/runbooks/post/markdown.ts';
import { plain } from '../../../src/runbooks/post/plain.ts';
import type { Post } from '../../../src/runbooks/post/post.ts';

/** Words made of what any of the formats could take for markup. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({
        unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~^&$@:=/"’aB1 '.split('')),
        minLength: 1,
      }),
      fc.constantFrom(
        '[b]',
        '[/list]',
        '[*]',
        '[url=http://x]',
        '**',
        '1. ',
        '- ',
        '# ',
        '> ',
        '```',
        '---',
        '===',
        '<b>',
        '&amp;',
        '![a](b)',
        '[a]: b',
        '\t',
        '\n',
        '\n\n',
        'word',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
const maybe = (key: 'lead' | 'note') =>
  fc.option(nasty, { nil: undefined }).map((text) => (text === undefined ? {} : { [key]: text }));

const line = fc
  .tuple(maybe('lead'), nasty, maybe('note'), fc.array(nasty, { maxLength: 3 }))
  .map(([lead, text, note, facts]) => ({ ...lead, text, ...note, facts }));
const post: fc.Arbitrary<Post> = fc.record({
  title: nasty,
  intro: nasty,
  sections: fc.array(
    fc.record({
      id: fc.constant('path' as const),
      title: nasty,
      text: fc.array(nasty, { maxLength: 2 }),
      lines: fc.array(line, { maxLength: 4 }),
      ordered: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  link: fc.record({
    title: nasty,
    text: nasty,
    address: fc.constant('https://hopwise.example/diagnose/x/?a=b&c=d'),
    isWhole: fc.boolean(),
    says: nasty,
  }),
});

/** What a report says, in its order, without any format. */
function saidBy({ title, intro, sections, link }: Post): string {
  const parts = [
    title,
    intro,
    ...sections.flatMap((section) => [
      section.title,
      ...section.text,
      ...section.lines.flatMap(({ lead, text, note, facts = [] }) => [
        ...(lead === undefined ? [] : [`${lead}:`]),
        text,
        ...(note === undefined ? [] : [`(${note})`]),
        ...facts,
      ]),
    ]),
    link.title,
    ...(link.isWhole ? [link.text, link.says] : [link.says, link.address]),
  ];
  return squeezed(parts.join(' '));
}

/** Without the spaces, in which the formats differ. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
const typesOf = (node: Node): string[] => [
  node.type,
  ...(node.children ?? []).flatMap((child) => typesOf(child)),
];

describe('Markdown', () => {
  it('says, read as Markdown, what the report says: no word of it is taken for markup', () => {
    const own = new Set(
      'root heading paragraph text strong list listItem link inlineCode'.split(' '),
    );
    fc.assert(
      fc.property(post, (one) => {
        const read = fromMarkdown(markdown(one));
        expect(squeezed(textOf(read))).toBe(saidBy(one));
        const types = typesOf(read);
        expect(types.filter((type) => !own.has(type))).toEqual([]);
        expect(types.filter((type) => type === 'link')).toHaveLength(one.link.isWhole ? 1 : 0);
        expect(types.filter((type) => type === 'heading')).toHaveLength(1);
        const items = one.sections.flatMap(({ lines }) => lines);
        const facts = items.flatMap((item) => item.facts ?? []);
        expect(types.filter((type) => type === 'listItem')).toHaveLength(
          items.length + facts.length,
        );
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('BBCode', () => {
  const tags = /\[(?:\/?b|list(?:=1)?|\/list|\*|url=[^\]]*|\/url|\/?code)\]/g;

  it('says what the report says, with round brackets for square ones', () => {
    fc.assert(
      fc.property(post, (one) => {
        const said = squeezed(bbcode(one).replaceAll(tags, ''));
        expect(said).toBe(saidBy(one).replaceAll('[', '(').replaceAll(']', ')'));
      }),
      { numRuns: 1000 },
    );
  });

  it('closes every tag that it opens, and knows no other', () => {
    fc.assert(
      fc.property(post, (one) => {
        const written = bbcode(one);
        const found = written.match(tags) ?? [];
        expect(written.replaceAll(tags, '')).not.toMatch(/[[\]]/);
        const open: string[] = [];
        for (const tag of found) {
          const name = /^\[\/?(\w+)/.exec(tag)?.[1];
          if (name === undefined) continue;
          if (tag.startsWith('[/')) expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plain text', () => {
  it('says what the report says', () => {
    // Its marks of a list look like what may begin a sentence.
    const bare = (text: string): string => text.replaceAll(/[\s\d.:-]/g, '').toUpperCase();
    fc.assert(
      fc.property(post, (one) => {
        const { isWhole, text, address } = one.link;
        const link = { ...one.link, text: isWhole ? `${text} ${address}` : text };
        expect(bare(plain(one))).toBe(bare(saidBy({ ...one, link })));
      }),
      { numRuns: 1000 },
    );
  });
});
