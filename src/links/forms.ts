/** The forms in which a link is pasted somewhere. */
export const linkForms = {
  /** The bare address. */
  address: (_title: string, url: string): string => url,
  /** For Reddit, Discourse and GitHub (CommonMark 0.31, 6.3: brackets are escaped by a backslash). */
  markdown: (title: string, url: string): string =>
    `[${title.replace(/[\\[\]*_`<>]/g, '\\$&')}](${bare(url)})`,
  /** For phpBB and XenForo. BBCode has no escape, so square brackets become round ones. */
  bbcode: (title: string, url: string): string =>
    `[url=${bare(url)}]${title.replaceAll('[', '(').replaceAll(']', ')')}[/url]`,
  html: (title: string, url: string): string => `<a href="${escape(url)}">${escape(title)}</a>`,
} as const;
export type LinkForm = keyof typeof linkForms;

/** An address without the marks that end it in one of the forms. */
const bare = (url: string): string =>
  url.replace(/[()[\]\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
