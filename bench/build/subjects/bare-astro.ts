import { markdownFile } from './markdown-file.ts';
import type { Subject } from './subject.ts';

const config = `export default {};\n`;

const collections = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './pages' }) }),
};
`;

/** The least that makes a page of a site: a title, a way home, the words. */
const page = `---
import { getCollection, render } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
  </head>
  <body>
    <header><a href="/">Home</a></header>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

/** Astro without a theme, and Pagefind: the floor. */
export const bareAstro: Subject = {
  name: 'bare Astro + Pagefind',
  about: 'Astro with one layout of a few lines, then Pagefind',
  files: function* ({ pages }) {
    yield ['astro.config.mjs', config];
    yield ['src/content.config.ts', collections];
    yield ['src/pages/[...path].astro', page];
    for (const one of pages) yield [`pages/${one.path}.md`, markdownFile(one)];
  },
  commands: [
    { file: 'astro/bin/astro.mjs', args: ['build'] },
    { file: 'pagefind/lib/runner/bin.cjs', args: ['--site', 'dist'] },
  ],
  output: 'dist',
};
