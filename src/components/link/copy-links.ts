import { type LinkForm, linkForms } from '../../links/forms.ts';
import type { CopyWords } from '../copy/copy.wording.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { element, one } from '../render.ts';
import type { LinkWords } from './link.wording.ts';

/** What gets a button: the page's title, its headings, and rows that have an address. */
const linkable = [
  'main h1[id]',
  '.sl-markdown-content :is(h2, h3, h4)[id]',
  '.sl-markdown-content tr[id] > th',
  '.sl-markdown-content .rows > div[id] > dt',
].join();

/** What is linked to at the moment. */
interface Target {
  title: string;
  url: string;
}

/** Puts a button beside everything that can be linked to, and opens the box that copies the link. */
class HopwiseCopyLinks extends HTMLElement {
  private words!: LinkWords & { copy: CopyWords };
  private box!: HTMLElement;
  private target: Target = { title: '', url: '' };
  private opener: HTMLElement | undefined;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as typeof this.words;
    this.box = one(this, '[popover]');
    const url = one(this.box, '[data-url]');
    for (const button of this.box.querySelectorAll<HTMLElement>('[data-form]')) {
      const form = button.dataset['form'] as LinkForm;
      offerCopy(
        button,
        {
          text: () => linkForms[form](this.target.title, this.target.url),
          select: () => {
            url.textContent = linkForms[form](this.target.title, this.target.url);
            getSelection()?.selectAllChildren(url);
          },
          status: one(this.box, '[data-says]'),
        },
        this.words.copy,
      );
    }
    this.box.addEventListener('toggle', (event) => {
      const isOpen = event.newState === 'open';
      this.opener?.setAttribute('aria-expanded', String(isOpen));
    });
    for (const place of document.querySelectorAll<HTMLElement>(linkable)) this.offer(place);
  }

  private offer(place: HTMLElement): void {
    const id = place.id || place.parentElement?.id || '';
    const own = textOf(place);
    const page = document.querySelector('main h1');
    const title = page && page !== place ? `${textOf(page)}: ${own}` : own;
    const button = element('button', {
      type: 'button',
      class: 'copy-link',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-label': this.words.button.replace('{title}', own),
    });
    button.addEventListener('click', () => {
      this.open(button, { title, url: addressOf(id) });
    });
    // The button inside is not part of what a heading or a row is called.
    if (place.localName !== 'dt') place.setAttribute('aria-label', own);
    place.append(button);
  }

  private open(button: HTMLElement, target: Target): void {
    this.target = target;
    this.opener = button;
    one(this.box, '[data-what]').textContent = target.title;
    one(this.box, '[data-url]').textContent = target.url;
    one(this.box, '[data-says]').textContent = '';
    this.box.showPopover({ source: button });
    const at = button.getBoundingClientRect();
    const room = document.documentElement.clientWidth - this.box.offsetWidth - 8;
    this.box.style.left = `${Math.max(8, Math.min(at.left, room)) + scrollX}px`;
    this.box.style.top = `${at.bottom + scrollY + 4}px`;
    one(this.box, '[data-form]').focus();
  }
}

/** What an element says, in one line. */
const textOf = (element: Element): string => element.textContent.trim().replace(/\s+/g, ' ');

/** The lasting address of a part of this page: without answers or anything else that was asked for. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = canonical ?? location.origin + location.pathname;
  return id === '' || id === '_top' ? page : `${page}#${id}`;
}

customElements.define('hopwise-copy-links', HopwiseCopyLinks);
