/** Imports run one way, in the sources as they are; and the rules that say so do catch what they forbid. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findImportFaults, findNodeReached } from '../support/import-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const CHECK = 'src/runbooks/checks/port-reachable';

describe('the sources', () => {
  const files = globSync('src/**/*.{ts,mts,js,mjs,tsx,astro,mdx}', { cwd: root }).map((file) =>
    file.split(path.sep).join('/'),
  );

  it('are found', () => {
    expect(files).toContain('src/content.config.ts');
  });

  it('import one way only', () => {
    const faults = files.flatMap((file) =>
      findImportFaults(file, readFileSync(path.join(root, file), 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

  it('leave Node.js out of all that the Worker reaches', () => {
    expect(findNodeReached('src/companion/worker.ts', read)).toEqual([]);
  });

  it('would show it: the same app under Node.js reaches it', () => {
    expect(findNodeReached('src/companion/node.ts', read)).toContainEqual(
      expect.stringMatching(/companion\/node\/dial\.ts:\d+ node:net$/),
    );
  });
});

/** file, its text, and the fault expected after `file:line`. */
const FORBIDDEN: readonly (readonly [file: string, text: string, fault: string])[] = [
  // Directions, one row per part.
  [
    'src/runbooks/model/layer.ts',
    "import { walk } from '../engine/walk.ts';",
    ':1 imports ../engine/walk.ts: model may import model, not engine',
  ],
  [
    'src/runbooks/engine/walk.ts',
    "import type { A } from '../checks/a/check.ts';",
    ':1 imports ../checks/a/check.ts: engine may import engine, model, not checks',
  ],
  [
    `${CHECK}/check.ts`,
    "import { tree } from '../../plex-remote-access/tree.ts';",
    ':1 imports ../../plex-remote-access/tree.ts: checks may import checks, model, engine, not runbooks',
  ],
  [
    'src/runbooks/plex-remote-access/tree.ts',
    "export * from '../../components/tree/walk.ts';",
    ':1 imports ../../components/tree/walk.ts: runbooks may import runbooks, model, engine, checks, not components',
  ],
  [
    'src/components/tree/walk.ts',
    "\n\nawait import('../../pages/tree.ts');",
    ':3 imports ../../pages/tree.ts: components may import components, model, engine, checks, runbooks, routers, links, data, keeper, offline, interface, not pages',
  ],
  [
    'src/links/follow.ts',
    "import '../components/link/landing.ts';",
    ':1 imports ../components/link/landing.ts: links may import links, model, engine, runbooks, routers, not components',
  ],
  [
    'src/components/link/landing.ts',
    "import '../../links/node/read-content.ts';",
    ':1 imports ../../links/node/read-content.ts: only pages and commands read content from disk',
  ],
  [
    'src/pages/index.astro',
    "---\nimport { app } from '../companion/app.ts';\n---\n",
    ':2 imports ../companion/app.ts: pages may import pages, model, engine, checks, runbooks, routers, links, data, components, keeper, offline, policy, interface, not companion',
  ],
  [
    'src/companion/app.ts',
    "import { walk } from '../runbooks/engine/walk.ts';",
    ':1 imports ../runbooks/engine/walk.ts: companion may import companion, model, policy, not engine',
  ],
  [
    'src/companion/app.ts',
    "import { check } from '../runbooks/checks/a/check.ts';",
    ':1 imports ../runbooks/checks/a/check.ts: companion may import companion, model, policy, not checks',
  ],
  [
    'src/keeper/judge.ts',
    "import { walk } from '../runbooks/engine/walk.ts';",
    ':1 imports ../runbooks/engine/walk.ts: keeper may import keeper, model, checks, not engine',
  ],
  [
    'src/keeper/judge.ts',
    'export const now = () => process.uptime();',
    ':1 uses process: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  [
    'src/content/docs/a.mdx',
    "---\ntitle: A\n---\n\nimport { watch } from '../../keeper/watch.ts';\n",
    ':5 imports ../../keeper/watch.ts: components and pages import only the words of the keeper',
  ],
  // The halves of a check.
  [
    `${CHECK}/check.ts`,
    "import { collect } from './companion.ts';",
    ':1 imports ./companion.ts: only the companion imports the companion half of a check',
  ],
  [
    'src/components/tree/walk.ts',
    `import { collect } from '../../runbooks/checks/a/companion.ts';`,
    ':1 imports ../../runbooks/checks/a/companion.ts: only the companion imports the companion half of a check',
  ],
  [
    `${CHECK}/check.ts`,
    "type A = import('./browser.ts').A;",
    ':1 imports ./browser.ts: only components and pages import the browser half of a check',
  ],
  [
    'src/companion/app.ts',
    "import { collect } from '../runbooks/checks/a/browser.ts';",
    ':1 imports ../runbooks/checks/a/browser.ts: only components and pages import the browser half of a check',
  ],
  // The browser.
  [
    'src/runbooks/engine/walk.ts',
    'export const here = () => document.title;',
    ':1 uses document: only components and browser.ts touch the DOM',
  ],
  [
    'src/runbooks/model/layer.ts',
    'export type Root = HTMLElement;',
    ':1 uses HTMLElement: only components and browser.ts touch the DOM',
  ],
  [
    'src/companion/app.ts',
    'export const at = window.location;',
    ':1 uses window: only components and browser.ts touch the DOM',
  ],
  [
    'src/pages/index.astro',
    '<p>hello</p>\n<script>\n  localStorage.clear();\n</script>',
    ':3 uses localStorage: only components and browser.ts touch the DOM',
  ],
  // Node.js.
  [
    `${CHECK}/check.ts`,
    "import net from 'node:net';",
    ':1 imports node:net: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  [
    `${CHECK}/browser.ts`,
    "import { join } from 'path';",
    ':1 imports path: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  [
    'src/components/tree/Tree.astro',
    "---\nimport fs from 'node:fs';\n---\n<p />",
    ':2 imports node:fs: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  [
    'src/runbooks/engine/walk.ts',
    "export const debug = process.env['DEBUG'];",
    ':1 uses process: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  [
    'src/companion/worker.ts',
    "import net from 'node:net';",
    ':1 imports node:net: only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js',
  ],
  // Cloudflare.
  [
    `${CHECK}/companion/node/dial.ts`,
    "import { connect } from 'cloudflare:sockets';",
    ':1 imports cloudflare:sockets: only worker.ts and companion/workerd touch Cloudflare',
  ],
  [
    'src/companion/app.ts',
    "import { env } from 'cloudflare:workers';",
    ':1 imports cloudflare:workers: only worker.ts and companion/workerd touch Cloudflare',
  ],
  // Astro.
  [
    'src/runbooks/plex-remote-access/index.ts',
    "import { z } from 'astro/zod';",
    ':1 imports astro/zod: nothing under src/runbooks imports Astro',
  ],
  [
    'src/runbooks/model/router.ts',
    "import { getCollection } from 'astro:content';",
    ':1 imports astro:content: nothing under src/runbooks imports Astro',
  ],
  [
    'src/runbooks/engine/walk.ts',
    "import type { T } from '@astrojs/starlight/types';",
    ':1 imports @astrojs/starlight/types: nothing under src/runbooks imports Astro',
  ],
  // The places an import can hide in.
  [
    'src/content/docs/a.mdx',
    "---\ntitle: A\n---\n\nimport {\n  app,\n} from '../../companion/app.ts';\n",
    ':7 imports ../../companion/app.ts: pages may import pages, model, engine, checks, runbooks, routers, links, data, components, keeper, offline, policy, interface, not companion',
  ],
  [
    'src/components/tree/Tree.astro',
    "---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import '../../companion/app.ts';\n</script>",
    ':6 imports ../../companion/app.ts: components may import components, model, engine, checks, runbooks, routers, links, data, keeper, offline, interface, not companion',
  ],
];

/** file and a text that breaks no rule. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/runbooks/engine/walk.ts', "import { layers } from '../model/layer.ts';"],
  [
    `${CHECK}/companion.ts`,
    "import net from 'node:net';\nimport { check } from './check.ts';\nprocess.exit();",
  ],
  [
    'src/keeper/measure/plex.ts',
    "import { readPlexIdentity } from '../../runbooks/checks/read-plex-identity.ts';\nprocess.uptime();",
  ],
  [`${CHECK}/browser.ts`, "import { check } from './check.ts';\ndocument.title = check.id;"],
  [
    'src/companion/app.ts',
    "import { collect } from '../runbooks/checks/a/companion.ts';\nimport { layers } from '../runbooks/model/layer.ts';\nimport { createServer } from 'node:http';",
  ],
  [
    'src/components/tree/walk.ts',
    "import { collect } from '../../runbooks/checks/a/browser.ts';\ncustomElements.define('hop-tree', class extends HTMLElement {});",
  ],
  [
    'src/pages/index.astro',
    "---\nimport Tree from '../components/tree/Tree.astro';\nimport { z } from 'astro/zod';\n---\n<Tree />",
  ],
  ['src/runbooks/engine/walk.ts', 'export const same = <T>(document: T): T => document;'],
  // Names that only look like the browser's: a member, a local, a word in a text or a comment.
  [
    'src/runbooks/engine/walk.ts',
    "export const f = (window: number, a: { document: string }) => [window, a.document, 'location'];\n// document",
  ],
  [
    'src/content/docs/a.mdx',
    "Some prose.\n\n```ts\nimport { app } from '../../companion/app.ts';\n```\n",
  ],
];

describe('the rules', () => {
  it.each(FORBIDDEN)('catch in %s: %j', (file, text, fault) => {
    expect(findImportFaults(file, text)).toContain(`${file}${fault}`);
    expect(findImportFaults(file, text)).toHaveLength(1);
  });

  it.each(ALLOWED)('allow in %s: %j', (file, text) => {
    expect(findImportFaults(file, text)).toEqual([]);
  });
});
