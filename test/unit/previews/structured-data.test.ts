/** What programs may read of a page: built in the words of schema.org, and held to them. */
import { describe, expect, it } from 'vitest';
import {
  asDataBlock,
  breadcrumb,
  howTo,
  questions,
} from '../../../src/components/preview/structured-data.ts';
import { stepText } from '../../../src/components/router/step-text.ts';
import { wordsIn } from '../../../src/components/words/words-in.ts';
import { taskInShort } from '../../../src/routers/in-short.ts';
import type { Locale } from '../../../src/routers/model/label.ts';
import type { RouterStep } from '../../../src/routers/model/step.ts';
import { dataBlockSchema } from '../../support/link-previews/schema-org.ts';
import { goodFamily, readText } from '../../support/family.ts';

const read = readText(goodFamily);
if ('faults' in read) throw new Error('The good family cannot be read.');
const { family } = read;

const blockOf = (...entries: Parameters<typeof asDataBlock>[0]) =>
  JSON.parse(asDataBlock(entries)) as object;
const isValid = (...entries: Parameters<typeof asDataBlock>[0]): boolean =>
  dataBlockSchema.safeParse(blockOf(...entries)).success;
const crumbs = breadcrumb([], { name: 'A', href: '/a/' }, (href) => href);

describe('a data block', () => {
  it('is valid for each kind of entry', () => {
    expect(
      isValid(
        breadcrumb([{ name: 'A', href: '/a/' }], { name: 'B', href: '/a/b/' }, (href) =>
          new URL(href, 'https://hopwise.example').toString(),
        ),
        howTo('Do it', 'Why.', [{ steps: ['First.', 'Then.'] }]),
        howTo('Do it', 'Why.', [
          { name: 'old', steps: ['First.'] },
          { name: 'new', steps: ['First.', 'Then.'] },
        ]),
        questions([{ question: 'Why?', answer: 'Because.' }]),
      ),
    ).toBe(true);
  });

  it.each([
    ['no steps', howTo('Do it', 'Why.', [{ steps: [] }])],
    ['an empty step', howTo('Do it', 'Why.', [{ steps: [' '] }])],
    ['no name', howTo('', 'Why.', [{ steps: ['First.'] }])],
    ['ways without names', howTo('Do it', 'Why.', [{ steps: ['A'] }, { steps: ['B'] }])],
    ['no question', questions([])],
    ['no answer', questions([{ question: 'Why?', answer: '' }])],
    ['a crumb that is no address', breadcrumb([], { name: 'A', href: 'a' }, (href) => href)],
    ['an unknown property', { ...crumbs, colour: 'red' }],
    ['an unknown type', { '@type': 'Recipe', name: 'Soup' }],
  ])('is refused with %s', (_, entry) => {
    expect(isValid(entry)).toBe(false);
  });

  it('cannot be ended by what is in it', () => {
    const text = '</script><!--';
    const block = asDataBlock([questions([{ question: text, answer: text }])]);
    expect(block).not.toContain('<');
    expect(JSON.stringify(JSON.parse(block))).toContain(text);
  });
});

describe('a router’s page in short', () => {
  it('says where it stands, or why not', () => {
    expect(taskInShort(family, 'port-forward')).toMatch(/^In its menus: .+ › .+\.$/);
    expect(taskInShort({ ...family, tasks: {} }, 'dmz')).toBe(
      'Nobody has looked yet how this router does it. That does not mean that it cannot.',
    );
    const because = { text: 'The box always routes.', source: 'help' };
    expect(taskInShort({ ...family, tasks: { dmz: { support: 'no', because } } }, 'dmz')).toBe(
      'This router cannot do it: The box always routes.',
    );
  });

  it('has a line for every kind of step', () => {
    const { routerStep } = wordsIn('en');
    const textOf = (step: RouterStep, locales: Locale[]) => stepText(step, locales, routerStep);
    const lines = (family.tasks['port-forward']?.procedures ?? []).flatMap(({ steps }) =>
      steps.map((step) => textOf(step, family.locales)),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/\S/);
    expect(textOf({ do: 'pick', what: 'server', label: 'Gerät' }, ['de'])).toBe(
      'Pick your server under Gerät',
    );
    expect(textOf({ do: 'switch', label: { de: 'An', en: 'On' }, to: 'on' }, ['en', 'de'])).toBe(
      'Turn on On',
    );
    expect(textOf({ do: 'read', what: 'wan-ipv4' }, ['en'])).toBe(
      'Read the router’s IPv4 address on the internet side',
    );
  });
});
