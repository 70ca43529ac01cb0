/**
 * The order the sources keep among themselves: `model ← engine ← checks ← runbooks ← routers ← links ← data ←
 * components ← pages`, and
 * what each part may touch of the browser, of Node.js and of Astro. See CONTRIBUTING.md for the reasons.
 */
import { builtinModules } from 'node:module';
import path from 'node:path';
import { readUses, type Use } from './source-uses.ts';

/** A part of the sources, and the parts it may import; each may import itself. */
const MAY_IMPORT = {
  model: [],
  engine: ['model'],
  checks: ['model', 'engine'],
  runbooks: ['model', 'engine', 'checks'],
  routers: ['model', 'runbooks'],
  links: ['model', 'engine', 'runbooks', 'routers'],
  data: ['model', 'engine', 'runbooks', 'routers', 'links'],
  // The words of the interface, a file for each language.
  interface: [],
  // The service worker: it knows addresses and texts, and nothing of what they are about.
  offline: [],
  components: [
    ...['model', 'engine', 'checks', 'runbooks', 'routers', 'links', 'data', 'keeper'],
    ...['offline', 'interface'],
  ],
  pages: [
    ...['model', 'engine', 'checks', 'runbooks', 'routers', 'links', 'data', 'components'],
    ...['keeper', 'offline', 'policy', 'interface'],
  ],
  // Who may run, ask and frame: of pages and of the answers that carry them.
  policy: [],
  // … and the companion halves of checks; see `mayImport`.
  companion: ['model', 'policy'],
  // A program of its own. Of the checks it takes only how Plex's answer is read; see CONTRIBUTING.md.
  keeper: ['model', 'checks'],
} as const satisfies Record<string, readonly string[]>;

type Part = keyof typeof MAY_IMPORT;

/** Folders, the first that fits wins. What fits none stands at the top, with the pages. */
const FOLDERS: readonly (readonly [folder: string, part: Part])[] = [
  ['src/runbooks/model/', 'model'],
  ['src/runbooks/engine/', 'engine'],
  ['src/runbooks/checks/', 'checks'],
  ['src/runbooks/', 'runbooks'],
  ['src/routers/', 'routers'],
  ['src/links/', 'links'],
  ['src/data/', 'data'],
  ['src/offline/', 'offline'],
  ['src/components/', 'components'],
  ['src/content/i18n/', 'interface'],
  ['src/companion/', 'companion'],
  ['src/keeper/', 'keeper'],
  ['src/policy/', 'policy'],
  ['', 'pages'],
];

const DOM_GLOBALS = new Set(
  `document window navigator location history localStorage sessionStorage customElements HTMLElement Element
  Document Node NodeList ShadowRoot DocumentFragment MutationObserver IntersectionObserver ResizeObserver
  CustomEvent requestAnimationFrame getComputedStyle matchMedia addEventListener`.split(/\s+/),
);

const NODE_GLOBALS = new Set(['process', 'Buffer', '__dirname', '__filename', 'require']);

function partOf(file: string): Part {
  return FOLDERS.find(([folder]) => file.startsWith(folder))?.[1] ?? 'pages';
}

/** Whether a file is that half of a check: its `browser.ts` or its `companion.ts`, or in a folder so named. */
function isHalf(file: string, half: 'browser' | 'companion'): boolean {
  return new RegExp(`^src/runbooks/checks/(?:.+/)?${half}(?:\\.ts$|/)`).test(file);
}

/** Whether a file only ever runs in a browser, or draws what does. */
const isForBrowser = (file: string): boolean =>
  partOf(file) === 'components' || isHalf(file, 'browser');

/** Whether a file reads content from disk, or works for a command: while the site is built, or beside it. */
const isReader = (file: string): boolean =>
  file.startsWith('src/routers/read/') || file.startsWith('src/links/node/');

/** Whether a file only ever runs in a companion. */
const isForCompanion = (file: string): boolean =>
  partOf(file) === 'companion' || isHalf(file, 'companion');

/** Whether a file only ever runs in workerd. */
const isForWorkerd = (file: string): boolean =>
  file === 'src/companion/worker.ts' ||
  /^src\/runbooks\/checks\/(?:.+\/)?companion\/workerd\//.test(file);

/** Where the keeper judges and decides: nothing in there looks at the machine. */
const KEEPER_PURE = new Set([
  'src/keeper/judge.ts',
  'src/keeper/decide.ts',
  'src/keeper/wording.ts',
  'src/keeper/notify/due.ts',
  'src/keeper/example.ts',
  'src/keeper/model/verdict.ts',
]);

/** What the site shows of the keeper. */
const KEEPER_SHOWN = new Set([
  'src/keeper/example.ts',
  'src/keeper/model/verdict.ts',
  'src/keeper/wording.ts',
]);

/** Whether a file may run under Node.js. */
const isForNode = (file: string): boolean =>
  isReader(file) ||
  (partOf(file) === 'keeper' && !KEEPER_PURE.has(file)) ||
  (isForCompanion(file) && !isForWorkerd(file));

const isNodeModule = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? name);

const isAstroModule = (name: string): boolean =>
  /^(?:astro|@astrojs)(?:$|[:/])/.test(name) || name.endsWith('.astro');

/** The rule that an import of one source file by another breaks; undefined when it breaks none. */
function brokenByFile(from: string, to: string): string | undefined {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (isHalf(to, 'companion')) {
    return isForCompanion(from)
      ? undefined
      : 'only the companion imports the companion half of a check';
  }
  if (isHalf(to, 'browser')) {
    return isForBrowser(from) || importer === 'pages'
      ? undefined
      : 'only components and pages import the browser half of a check';
  }
  if (isReader(to) && importer !== 'pages' && !isReader(from)) {
    return 'only pages and commands read content from disk';
  }
  if (imported === 'keeper' && importer !== 'keeper' && !KEEPER_SHOWN.has(to)) {
    return 'components and pages import only the words of the keeper';
  }
  const allowed: readonly Part[] = [importer, ...MAY_IMPORT[importer]];
  if (allowed.includes(imported)) return undefined;
  return `${importer} may import ${allowed.join(', ')}, not ${imported}`;
}

/** The rule that an import breaks; undefined when it breaks none. */
function brokenByImport(file: string, name: string): string | undefined {
  if (isNodeModule(name) && !isForNode(file)) {
    return 'only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js';
  }
  if (name.startsWith('cloudflare:') && !isForWorkerd(file)) {
    return 'only worker.ts and companion/workerd touch Cloudflare';
  }
  if (isAstroModule(name) && file.startsWith('src/runbooks/')) {
    return 'nothing under src/runbooks imports Astro';
  }
  if (!name.startsWith('.')) return undefined;
  return brokenByFile(file, path.posix.join(path.posix.dirname(file), name));
}

/** The rule that naming a global breaks; undefined when it breaks none. */
function brokenByGlobal(file: string, name: string): string | undefined {
  if (DOM_GLOBALS.has(name) && !isForBrowser(file)) {
    return 'only components and browser.ts touch the DOM';
  }
  if (NODE_GLOBALS.has(name) && !isForNode(file)) {
    return 'only src/companion, src/keeper, companion.ts, src/routers/read and src/links/node touch Node.js';
  }
  return undefined;
}

/**
 * The faults of one file, a line each: where, what, which rule.
 * `file` is its path from the root of the checkout, with forward slashes.
 */
export function findImportFaults(file: string, text: string): string[] {
  const uses = readUses(file, text);
  const report = (use: Use, what: string, rule: string | undefined): string[] =>
    rule === undefined ? [] : [`${file}:${use.line} ${what} ${use.name}: ${rule}`];
  return [
    ...uses.imports.flatMap((use) => report(use, 'imports', brokenByImport(file, use.name))),
    ...uses.globals.flatMap((use) => report(use, 'uses', brokenByGlobal(file, use.name))),
  ];
}

/** All source files that one file reaches by its imports, types too, and itself. */
function filesReached(start: string, read: (file: string) => string): string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { name } of readUses(file, read(file)).imports) {
      if (name.startsWith('.')) reached.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return [...reached];
}

/**
 * What keeps a file from running where there is no Node.js: each module and global of Node.js in what it
 * reaches, a line each.
 * @param read Gives the text of a file, by its path from the root of the checkout.
 */
export function findNodeReached(start: string, read: (file: string) => string): string[] {
  return filesReached(start, read).flatMap((file) => {
    const { imports, globals } = readUses(file, read(file));
    return [
      ...imports.filter(({ name }) => isNodeModule(name)),
      ...globals.filter(({ name }) => NODE_GLOBALS.has(name)),
    ].map(({ name, line }) => `${file}:${line} ${name}`);
  });
}
