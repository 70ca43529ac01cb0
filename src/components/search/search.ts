import { element, show } from '../render.ts';
import { loadWords } from '../words/load-words.ts';
import type { InterfaceWords } from '../words/words-in.ts';
import styles from './search.css?url&no-inline';

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
  options(options: { ranking: Readonly<Record<string, number>> }): Promise<void>;
  debouncedSearch(typed: string): Promise<{ results: readonly { data(): Promise<Hit> }[] } | null>;
}

/** How many pages are shown at once, and how many of their parts at most. */
const pagesAtOnce = 6;
const partsAtMost = 3;

/**
 * What counts in the order: that a word is the very one that was typed, much; how often it stands there and how short
 * the page is, little. Hundreds of router pages are alike, and a guide is longer than each.
 */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

const pagefindAddress = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind; a failure is forgotten, so that the next letter tries again. */
async function load(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ pagefindAddress) as Promise<Pagefind>).then(
    async (pagefind) => {
      await pagefind.options({ ranking });
      return pagefind;
    },
  );
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** What the search is made of. It brings its own words and styles, because nothing of it is on the page before. */
interface Parts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  says: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
}

type Words = InterfaceWords['search'];

let making: Promise<Parts> | undefined;

/** Makes the search once. A failure is forgotten, so that the next press tries again. */
async function searchParts(): Promise<Parts> {
  making ??= loadWords().then(({ search }) => makeSearch(search));
  try {
    return await making;
  } catch (error) {
    making = undefined;
    throw error;
  }
}

/** Opens the search, or closes it where it is open. */
export async function toggleSearch(): Promise<void> {
  const { dialog, field } = await searchParts();
  if (dialog.open) {
    dialog.close();
    return;
  }
  dialog.showModal();
  field.focus();
  field.select();
}

/** Builds the dialog and puts it on the page. */
function build(words: Words): Parts & { form: HTMLElement; close: HTMLElement } {
  const field = element('input', {
    ...{ id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' },
  });
  const label = element('label', { for: 'search' }, words.label);
  const says = element('p', { class: 'says', role: 'status', 'data-says': '' });
  const list = element('ul', { class: 'found', 'data-found': '' });
  const more = element('button', { type: 'button', class: 'button quiet' }, words.more);
  show(more, false);
  const close = element('button', { type: 'button', class: 'button quiet' }, words.close);
  const actions = element('p', { class: 'actions' }, more, close);
  const form = element(
    'form',
    {},
    element('p', { class: 'field' }, label, field),
    says,
    list,
    actions,
  );
  const dialog = element('dialog', { class: 'search', 'aria-label': words.label }, form);
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  document.body.append(dialog);
  return { dialog, field, says, list, more, form, close };
}

/** Makes the dialog search. */
function makeSearch(words: Words): Parts {
  const { form, close, ...made } = build(words);
  const { dialog, field, says, list, more } = made;
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
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', ({ target }) => {
    // What the dialog holds fills it, so that a press on itself is a press beside it. A link may lead to a part of
    // this very page: then nothing else would close it.
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || target === close || isLink) dialog.close();
  });
  // Otherwise the first Escape would only empty the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  return made;
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
