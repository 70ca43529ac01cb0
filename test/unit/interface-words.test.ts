/** Every word of the interface stands in src/content/i18n/, so that each language has it: none in the HTML of the sources. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseForESLint } from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Files and folders whose words stay with them, and why. */
const prose: Readonly<Record<string, string>> = {
  'src/components/build-speed/': 'a benchmark, told in prose',
  'src/components/companion-speed/': 'a benchmark, told in prose',
  'src/components/page-weight/': 'a benchmark, told in prose',
  'src/components/lab/': 'a test run, told in prose',
  'src/components/diagram/': 'drawings, with what is written in them',
  'src/pages/privacy.astro': 'how to check what it says, told in prose',
  'src/components/plex-screen/PlexScreen.astro': 'a drawing of Plex’s page, with Plex’s own labels',
};

/** Names that are the same in every language. */
const names = new Set(['Hopwise']);

/** Attributes that are read or heard, of elements and of components. */
const attributes = new Set([
  ...['alt', 'aria-label', 'data-label', 'description', 'hint', 'label', 'placeholder'],
  ...['summary', 'title'],
]);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The nodes below a node, of some of its keys. */
const below = (node: Node, keys: readonly string[]): Node[] =>
  keys.flatMap((key) => node[key]).filter(isNode);

/** Where an expression has what it may come to. */
const results: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  TemplateLiteral: ['quasis', 'expressions'],
};

/** The texts that stand in an expression as they will on the page. */
function literals(node: Node): unknown[] {
  if (node.type === 'Literal') return [node['value']];
  if (node.type === 'TemplateElement') return [(node['value'] as { cooked: unknown }).cooked];
  return below(node, results[node.type] ?? []).flatMap(literals);
}

const nameOf = (node: unknown): unknown => (node as Node | undefined)?.['name'];

/** What a node itself says, without what is below it. */
function saidBy(node: Node): unknown[] {
  switch (node.type) {
    case 'JSXText':
      return [node['value']];
    case 'JSXAttribute':
    case 'AstroTemplateLiteralAttribute':
      return attributes.has(String(nameOf(node['name'])))
        ? below(node, ['value']).flatMap(literals)
        : [];
    case 'JSXElement':
    case 'JSXFragment':
    case 'AstroFragment':
      return below(node, ['children']).flatMap(literals);
    default:
      return [];
  }
}

/** The words in the HTML of an Astro file. What is set as code is a name of something, in every language. */
function writtenIn(source: string): string[] {
  const { ast, visitorKeys } = parseForESLint(source, { parser: tseslint.parser });
  const visit = (node: Node): unknown[] =>
    nameOf(below(node, ['openingElement'])[0]?.['name']) === 'code'
      ? []
      : [...saidBy(node), ...below(node, visitorKeys[node.type] ?? []).flatMap(visit)];
  return visit(ast as unknown as Node)
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text) && !names.has(text));
}

describe('the pages and components', () => {
  const found = globSync('src/{components,pages}/**/*.astro', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .flatMap((file) =>
      writtenIn(readFileSync(path.join(root, file), 'utf8')).map((text) => ({ file, text })),
    );
  const excepted = Object.keys(prose);

  it('have no words of their own', () => {
    expect(
      found
        .filter(({ file }) => !excepted.some((start) => file.startsWith(start)))
        .map(({ file, text }) => `${file}: “${text}”`),
    ).toEqual([]);
  });

  it('are excepted only where there are some', () => {
    const isNeeded = (start: string) => found.some(({ file }) => file.startsWith(start));
    expect(excepted.filter((start) => !isNeeded(start))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['<p>Begin <b>here</b></p>', ['Begin', 'here']],
    ['<Field label="Your port" hint={`At ${home}`} />', ['Your port', 'At']],
    [
      "<a title={isOpen ? 'Close' : words.open}>{count > 1 && ' of many'}</a>",
      ['Close', 'of many'],
    ],
    ["{list.map((one) => <li>{one} or {one.other ?? 'none'}</li>)}", ['or', 'none']],
    ['<svg><text>You</text></svg>', ['You']],
  ])('are found in %s', (source, expected) => {
    expect(writtenIn(source).sort()).toEqual(expected.sort());
  });

  it.each([
    '---\nconst kind = \'cause\';\n---\n<p class="hint" data-kind={`${kind} of`}>{words.begin}</p>',
    "{kind === 'cause' && <b>Hopwise</b>} · {list.join(', and ')} → 12",
    '<!-- here --><p>{/* there */}<code>npm run build</code></p>',
    '<script>say("Hello")</script><style>p { color: red }</style>',
  ])('are not found in %s', (source) => {
    expect(writtenIn(source)).toEqual([]);
  });
});
