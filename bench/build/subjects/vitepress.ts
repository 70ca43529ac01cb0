import { markdownFile } from './markdown-file.ts';
import type { Subject } from './subject.ts';

const config = `export default { title: 'Atlas', ignoreDeadLinks: true };\n`;

/** VitePress as it comes. */
export const vitepress: Subject = {
  name: 'VitePress',
  about: 'as it comes: no sidebar, no search',
  install: { dependencies: { vitepress: '1.6.4' } },
  files: function* ({ pages }) {
    yield ['package.json', '{ "private": true, "type": "module" }\n'];
    yield ['.vitepress/config.js', config];
    for (const page of pages) yield [`${page.path}.md`, markdownFile(page)];
  },
  commands: [{ file: 'vitepress/bin/vitepress.js', args: ['build'] }],
  output: '.vitepress/dist',
};
