import { type LinkForm, linkForms } from '../../links/forms.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { element } from '../render.ts';
import styles from './copy-link-box.css?url&no-inline';
import type { Target } from './copy-links.ts';
import { loadWords } from '../words/load-words.ts';

/** The one box of a page from which links are copied. It brings its own words and styles. */
interface Box {
  root: HTMLElement;
  what: HTMLElement;
  url: HTMLElement;
  says: HTMLElement;
}

let box: Promise<Box> | undefined;
let target: Target = { title: '', url: '' };
let opener: HTMLElement | undefined;

/** Makes the box, once for a page, and waits for its styles, so that it opens where it will stand. */
async function makeBox(): Promise<Box> {
  const { link: words, copy } = await loadWords();
  const title = element('p', { class: 'label', id: 'copy-link-title' }, words.copyAs);
  const what = element('p', { class: 'what' });
  const forms = element('div', { class: 'forms' });
  const url = element('p', { class: 'hint url' });
  const says = element('p', { class: 'hint', role: 'status', 'data-says': '' });
  for (const form of Object.keys(linkForms) as LinkForm[]) {
    const button = element('button', { type: 'button', class: 'button quiet' }, words.forms[form]);
    const text = () => linkForms[form](target.title, target.url);
    const select = () => {
      url.textContent = text();
      getSelection()?.selectAllChildren(url);
    };
    offerCopy(button, { text, select, status: says }, copy);
    forms.append(button);
  }
  const root = element(
    'div',
    { class: 'copy-link-box', popover: '', role: 'dialog', 'aria-labelledby': 'copy-link-title' },
    ...[title, what, forms, url, says],
  );
  root.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    opener?.setAttribute('aria-expanded', String(isOpen));
  });
  const link = element('link', { rel: 'stylesheet', href: styles });
  await new Promise((settled) => {
    link.addEventListener('load', settled);
    link.addEventListener('error', settled);
    document.head.append(link);
  });
  document.body.append(root);
  return { root, what, url, says };
}

/** Makes the box once. A failure is forgotten, so that the next press tries again. */
async function made(): Promise<Box> {
  box ??= makeBox();
  try {
    return await box;
  } catch (error) {
    box = undefined;
    throw error;
  }
}

/** Opens the box from which a link is copied, below the button that was pressed. */
export async function openBox(button: HTMLElement, linked: Target): Promise<void> {
  const { root, what, url, says } = await made();
  target = linked;
  opener = button;
  what.textContent = target.title;
  url.textContent = target.url;
  says.textContent = '';
  root.showPopover({ source: button });
  const at = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - root.offsetWidth - 8;
  root.style.left = `${Math.max(8, Math.min(at.left, room)) + scrollX}px`;
  root.style.top = `${at.bottom + scrollY + 4}px`;
  root.querySelector('button')?.focus();
}
