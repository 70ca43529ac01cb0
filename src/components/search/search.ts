import { element, one, show } from '../render.ts';
import type { SearchWords } from './search.wording.ts';

/** A part of a page that fits: its heading, its address, and words around what was typed, as HTML. */
interface Part {
  title: string;
  url: string;
  excerpt: string;
}

/** A page that fits, as Pagefind gives it. */
interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: Part[];
}

/** What is used of Pagefind, whose script stands beside the index that is made with the site. */
interface Pagefind {
  debouncedSearch(typed: string): Promise<{ results: readonly { data(): Promise<Hit> }[] } | null>;
}

/** How many pages are shown at once, and how many of their parts at most. */
const pagesAtOnce = 6;
const partsAtMost = 3;

const pagefindAddress = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind; a failure is forgotten, so that the next letter tries again. */
async function load(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ pagefindAddress) as Promise<Pagefind>;
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Makes a dialog search. Called each time it opens; the first time does it. */
export function startSearch(dialog: HTMLElement): void {
  const field = one(dialog, 'input') as HTMLInputElement;
  field.select();
  if ('started' in dialog.dataset) return;
  dialog.dataset['started'] = '';
  const words = JSON.parse(dialog.dataset['words'] ?? '{}') as SearchWords;
  const says = one(dialog, '[data-says]');
  const list = one(dialog, '[data-found]');
  const more = one(dialog, '[data-more]');
  let hits: readonly { data(): Promise<Hit> }[] = [];

  const showMore = async (): Promise<void> => {
    const from = list.children.length;
    const shown = hits;
    const pages = await Promise.all(hits.slice(from, from + pagesAtOnce).map((hit) => hit.data()));
    // Another letter was typed meanwhile.
    if (shown !== hits) return;
    list.append(...pages.map(item));
    show(more, list.children.length < hits.length);
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };

  const search = async (): Promise<void> => {
    const typed = field.value.trim();
    try {
      const found = typed === '' ? { results: [] } : await (await load()).debouncedSearch(typed);
      if (found === null || typed !== field.value.trim()) return;
      hits = found.results;
      list.replaceChildren();
      await showMore();
      const sentence = hits.length > 0 ? words.some : words.none;
      says.textContent =
        typed === ''
          ? ''
          : sentence.replace('{count}', String(hits.length)).replace('{typed}', () => typed);
    } catch {
      says.textContent = words.failed;
    }
  };

  field.addEventListener('input', () => void search());
  more.addEventListener('click', () => void showMore());
  // Enter goes to the best page.
  one(dialog, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  // A part of this very page: the address changes, and nothing else would close it.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) (dialog as HTMLDialogElement).close();
  });
  if (field.value !== '') void search();
}

/** A page with its parts. */
function item({ url, excerpt, meta, sub_results }: Hit): HTMLElement {
  const parts = sub_results.filter(({ title }) => title !== meta.title).slice(0, partsAtMost);
  const made = element('li', {}, element('a', { href: url }, meta.title ?? url), around(excerpt));
  if (parts.length > 0) {
    made.append(
      element(
        'ul',
        {},
        ...parts.map((part) =>
          element('li', {}, element('a', { href: part.url }, part.title), around(part.excerpt)),
        ),
      ),
    );
  }
  return made;
}

/** The words around what was typed. Of their markup only the marks are kept. */
function around(excerpt: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const nodes = [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', {}, node.textContent ?? '')
      : (node.textContent ?? ''),
  );
  return element('p', {}, ...nodes);
}
