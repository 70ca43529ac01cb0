import { type LinkForm, linkForms } from '../../links/forms.ts';
import type { CopyWords } from '../copy/copy.wording.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { one } from '../render.ts';
import type { Target } from './copy-links.ts';

let target: Target = { title: '', url: '' };
let opener: HTMLElement | undefined;

/** Makes the buttons of the box copy; once for a page. */
function prepare(box: HTMLElement): void {
  const words = JSON.parse(box.dataset['words'] ?? '{}') as CopyWords;
  const url = one(box, '[data-url]');
  for (const button of box.querySelectorAll<HTMLElement>('[data-form]')) {
    const form = button.dataset['form'] as LinkForm;
    const text = () => linkForms[form](target.title, target.url);
    const select = () => {
      url.textContent = text();
      getSelection()?.selectAllChildren(url);
    };
    offerCopy(button, { text, select, status: one(box, '[data-says]') }, words);
  }
  box.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    opener?.setAttribute('aria-expanded', String(isOpen));
  });
}

/**
 * Opens the box from which a link is copied, below the button that was pressed.
 * @param root What holds the page's one box.
 */
export function openBox(root: HTMLElement, button: HTMLElement, linked: Target): void {
  const box = one(root, '[popover]');
  if (!opener) prepare(box);
  target = linked;
  opener = button;
  one(box, '[data-what]').textContent = target.title;
  one(box, '[data-url]').textContent = target.url;
  one(box, '[data-says]').textContent = '';
  box.showPopover({ source: button });
  const at = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.left = `${Math.max(8, Math.min(at.left, room)) + scrollX}px`;
  box.style.top = `${at.bottom + scrollY + 4}px`;
  one(box, '[data-form]').focus();
}
