import type { Post, PostLine, PostSection } from './post.ts';

/** A report as plain text, for where nothing is formatted. */
export function plain({ title, intro, sections, link }: Post): string {
  return [
    oneLine(title),
    oneLine(intro),
    ...sections.map(section),
    [
      heading(link.title),
      ...(link.isWhole
        ? [`${oneLine(link.text)}: ${link.address}`, oneLine(link.says)]
        : [oneLine(link.says), link.address]),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ title, text, lines, ordered }: PostSection): string {
  return [
    heading(title),
    ...(text.length > 0 ? [text.map(oneLine).join(' ')] : []),
    ...lines.map((line, index) => item(line, ordered ? `${index + 1}.` : '-')),
  ].join('\n');
}

function item({ lead, text, note, facts = [] }: PostLine, marker: string): string {
  const parts = [
    lead === undefined ? '' : `${oneLine(lead)}:`,
    oneLine(text),
    note === undefined ? '' : `(${oneLine(note)})`,
  ].filter((part) => part !== '');
  return [`${marker} ${parts.join(' ')}`, ...facts.map((fact) => `    - ${oneLine(fact)}`)].join(
    '\n',
  );
}

const heading = (text: string): string => oneLine(text).toUpperCase();

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
