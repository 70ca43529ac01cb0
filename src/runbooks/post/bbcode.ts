import type { Post, PostLine, PostSection } from './post.ts';

/** A report as BBCode: the tags that phpBB and XenForo share. */
export function bbcode({ title, intro, sections, link }: Post): string {
  const address = link.isWhole
    ? `[url=${link.address}]${escaped(link.text)}[/url]`
    : `[code]${link.address}[/code]`;
  return [
    bold(title),
    escaped(intro),
    ...sections.map(section),
    [
      bold(link.title),
      ...(link.isWhole ? [address, escaped(link.says)] : [escaped(link.says), address]),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ title, text, lines, ordered }: PostSection): string {
  const items = lines.map(item);
  return [
    bold(title),
    ...(text.length > 0 ? [text.map(escaped).join(' ')] : []),
    ...(items.length > 0 ? [list(items, ordered)] : []),
  ].join('\n');
}

const list = (items: readonly string[], ordered: boolean): string =>
  [ordered ? '[list=1]' : '[list]', ...items.map((one) => `[*]${one}`), '[/list]'].join('\n');

function item({ lead, text, note, facts = [] }: PostLine): string {
  const parts = [
    lead === undefined ? '' : bold(`${lead}:`),
    escaped(text),
    note === undefined ? '' : `(${escaped(note)})`,
  ].filter((part) => part !== '');
  return [parts.join(' '), ...(facts.length > 0 ? [list(facts.map(escaped), false)] : [])].join(
    '\n',
  );
}

const bold = (text: string): string => `[b]${escaped(text)}[/b]`;

/** BBCode has no escape that all forums know, so that a square bracket becomes a round one. */
function escaped(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')');
}
