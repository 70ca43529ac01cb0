import GithubSlugger from 'github-slugger';
import type { Linkable } from '../model.ts';

/** A written page, as it stands in src/content/docs/. */
export interface Doc {
  /** Its path without the ending; `index` and `…/index` are the page of their folder. */
  id: string;
  title: string;
  description: string;
  /** The MDX below the frontmatter. */
  body: string;
}

/** Everything of the written pages that can be linked to: the pages and their headings. */
export function linkablesOfDocs(docs: readonly Doc[]): Linkable[] {
  return docs.flatMap(({ id, title, description, body }) => {
    const path = id.replace(/(^|\/)index$/, '');
    const address = path === '' ? '/' : `/${path}/`;
    const name = path.split('/').at(-1) || 'home';
    const kind = path.startsWith('guides/') ? 'guide' : 'page';
    return [
      {
        kind,
        ids: [name],
        address,
        title,
        says: description,
        content: body.trim(),
      } satisfies Linkable,
      ...headingsOf(body).map((heading): Linkable => ({
        kind: 'heading',
        ids: [name, heading.slug],
        address: `${address}#${heading.slug}`,
        title: `${heading.text}: ${title}`,
        content: null,
      })),
    ];
  });
}

/** The headings of an MDX text with the fragments that Astro gives them, and those written as HTML with an id. */
export function headingsOf(body: string): { slug: string; text: string }[] {
  const slugger = new GithubSlugger();
  const prose = body.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const found = prose.matchAll(
    /^#{2,4} (?<text>.+)$|<h[2-4] id="(?<slug>[^"]+)">(?<inner>[^<]+)<\/h/gm,
  );
  return [...found].map(({ groups }) => {
    const text = (groups?.['text'] ?? groups?.['inner'] ?? '').replace(/[*_`]/g, '').trim();
    return { slug: groups?.['slug'] ?? slugger.slug(text), text };
  });
}
