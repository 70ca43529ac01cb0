import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const styles = fileURLToPath(new URL('../src/styles/', import.meta.url));

/** What Starlight’s page asks for by these names, and what it gets instead. */
const instead: readonly (readonly [name: string, file: string])[] = [
  // Its sizes without its two palettes, which tokens.css replaces.
  ['style/props.css', path.join(styles, 'starlight-sizes.css')],
  ['style/print.css', path.join(styles, 'print.css')],
  // Boxes that no page has.
  ['style/asides.css', path.join(styles, 'nothing.css')],
  // Remembers which groups of its own sidebar are folded.
  [
    'components-internals/SidebarPersistState',
    fileURLToPath(new URL('nothing.ts', import.meta.url)),
  ],
];

/** A Vite plugin: of Starlight’s own files, pages get only what they use. Components are replaced in the configuration. */
export function withoutUnused(): Plugin {
  return {
    name: 'hopwise:without-unused-starlight',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.includes('@astrojs/starlight/dist/components/Page.astro')) return null;
      const [name = '', query] = source.split('?');
      const found = instead.find(([wanted]) => name.endsWith(wanted));
      return found ? found[1] + (query === undefined ? '' : `?${query}`) : null;
    },
  };
}

/**
 * A Vite plugin: a script that is loaded later is loaded plainly. Vite’s own loader fetches style sheets and parts of
 * such scripts beforehand; ours have none, and every page would pay for it.
 */
export function plainLoading(): Plugin {
  return {
    name: 'hopwise:plain-loading',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
