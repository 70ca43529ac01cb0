import { element } from '../render.ts';

/** What gets a button: the page's title, its headings, and rows that have an address. */
const linkable = [
  'main h1[id]',
  '.sl-markdown-content :is(h2, h3, h4)[id]',
  '.sl-markdown-content tr[id] > th',
  '.sl-markdown-content .rows > div[id] > dt',
].join();

/** What is linked to. */
export interface Target {
  title: string;
  url: string;
}

/** Puts a button beside everything that can be linked to. The box that copies the link is loaded when it first opens. */
class HopwiseCopyLinks extends HTMLElement {
  connectedCallback(): void {
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
      'aria-label': (this.dataset['button'] ?? '').replace('{title}', () => own),
    });
    button.addEventListener('click', () => {
      void import('./copy-link-box.ts').then(({ openBox }) =>
        openBox(button, { title, url: addressOf(id) }),
      );
    });
    // The button inside is not part of what a heading or a row is called.
    if (place.localName !== 'dt') place.setAttribute('aria-label', own);
    place.append(button);
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
