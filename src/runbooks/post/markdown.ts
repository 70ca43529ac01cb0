import type { Post, PostLine, PostSection } from './post.ts';

/** A report as Markdown: the common part of what Reddit, Discourse and GitHub read. */
export function markdown({ title, intro, sections, link }: Post): string {
  const address = link.isWhole ? `[${escaped(link.text)}](${link.address})` : `\`${link.address}\``;
  return [
    `### ${escaped(title)}`,
    paragraph(intro),
    ...sections.flatMap(section),
    bold(link.title),
    link.isWhole ? address : undefined,
    paragraph(link.says),
    link.isWhole ? undefined : address,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n')
    .concat('\n');
}

function section({ title, text, lines, ordered }: PostSection): string[] {
  const list = lines.map((line, index) => item(line, ordered ? `${index + 1}.` : '-')).join('\n');
  const sentences = text.map(escaped).join(' ');
  return [bold(title), atStart(sentences), list].filter((block) => block !== '');
}

function item({ lead, text, note, facts = [] }: PostLine, marker: string): string {
  const parts = [
    lead === undefined ? '' : bold(`${lead}:`),
    // What follows a lead does not stand at the beginning of a line.
    lead === undefined ? paragraph(text) : escaped(text),
    note === undefined ? '' : `(${escaped(note)})`,
  ].filter((part) => part !== '');
  // Four spaces make a list inside a list for every reader of Markdown, also the old ones.
  return [`${marker} ${parts.join(' ')}`, ...facts.map((fact) => `    - ${paragraph(fact)}`)].join(
    '\n',
  );
}

const bold = (text: string): string => `**${escaped(text)}**`;

const paragraph = (text: string): string => atStart(escaped(text));

/** Everything that Markdown, or what forums add to it, would take for markup. */
function escaped(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~^&]/g, String.raw`\$&`);
}

/** At the beginning of a line a number with a dot, or a dash, would begin a list. */
function atStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, String.raw`$1\$2`).replace(/^[-+=]/, String.raw`\$&`);
}
