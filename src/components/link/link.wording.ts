import type { LinkForm } from '../../links/forms.ts';

/** The words of everything that has to do with links. Those of the box come with it, when it first opens. */
export const linkWords = {
  /** The name of the button beside a heading; {title} is the heading. */
  button: 'Link to “{title}”',
  /** Above the forms. */
  copyAs: 'Copy the link as',
  close: 'Close',
  forms: {
    address: 'Address',
    markdown: 'Markdown',
    bbcode: 'BBCode',
    html: 'HTML',
  } satisfies Record<LinkForm, string>,
  short: 'Short address',
  /** Where an older or misspelt address led here; {from} is that address. */
  moved: 'Your link said {from}. This is where it leads now.',
  /** Where the part of a page that a link names is not there. */
  partMissing:
    'The part “{part}” that your link names is not on this page any more. The page itself is the right one.',
};
export type LinkWords = typeof linkWords;

/** The words of the page on which a link is looked for. */
export const findLinkWords = {
  label: 'What do you want to link to?',
  hint: 'Three letters are enough: “cgn”, “fritz forw”, “indirect”.',
  form: 'Copy as',
  short: 'Short address',
  copy: 'Copy the link to {title}',
  none: 'Nothing fits “{typed}”. Try another word, or fewer letters.',
  some: 'Found: {count}. The best is first; Enter copies it.',
  more: 'The first {count} are shown.',
  failed:
    'The list of links did not load. Check your connection, then type again. Every page also has a link beside its headings.',
};
export type FindLinkWords = typeof findLinkWords;

/** The words of the page for what is not there. */
export const notFoundWords = {
  none: 'Nothing here has an address like {path}.',
  some: 'There is no {path}. Did you mean one of these?',
  failed: 'The list of addresses did not load. Try the search above.',
};
export type NotFoundWords = typeof notFoundWords;
