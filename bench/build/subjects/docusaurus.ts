import { markdownFile } from './markdown-file.ts';
import type { Subject } from './subject.ts';

const config = `
module.exports = {
  title: 'Atlas',
  url: 'https://atlas.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`;

/** Docusaurus as it comes. */
export const docusaurus: Subject = {
  name: 'Docusaurus',
  about: 'the classic preset as it comes: every page in the sidebar, no search',
  isSlow: true,
  install: {
    dependencies: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    // A part of the preset that the benchmark does not use; its newest releases ask for each other by turns.
    overrides: { '@docsearch/react': '4.7.0' },
  },
  files: function* ({ pages }) {
    yield ['package.json', '{ "private": true }\n'];
    yield ['docusaurus.config.js', config];
    for (const page of pages) yield [`docs/${page.path}.md`, markdownFile(page)];
  },
  commands: [{ file: '@docusaurus/core/bin/docusaurus.mjs', args: ['build'] }],
  output: 'build',
};
