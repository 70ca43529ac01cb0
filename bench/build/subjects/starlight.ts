import { markdownFile } from './markdown-file.ts';
import type { Subject } from './subject.ts';

const config = `
import starlight from '@astrojs/starlight';

export default { integrations: [starlight({ title: 'Atlas' })] };
`;

const collections = `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as it comes. */
export const starlight: Subject = {
  name: 'Starlight',
  about: 'as it comes: every page in the sidebar of every page; Pagefind',
  isSlow: true,
  files: function* ({ pages }) {
    yield ['astro.config.mjs', config];
    yield ['src/content.config.ts', collections];
    for (const page of pages) yield [`src/content/docs/${page.path}.md`, markdownFile(page)];
  },
  commands: [{ file: 'astro/bin/astro.mjs', args: ['build'] }],
  output: 'dist',
};
