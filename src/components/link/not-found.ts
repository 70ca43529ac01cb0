import { meant, nearest } from '../../links/nearest.ts';
import { element, one } from '../render.ts';
import { loadLinks } from './load-links.ts';
import type { InterfaceWords } from '../words/words-in.ts';

/** How many of the nearest addresses are offered. */
const offered = 5;

/**
 * The page for what is not there: goes to the page that a misspelt address plainly means, and says so there; else it
 * offers the nearest ones.
 */
class HopwiseNotFound extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as InterfaceWords['notFound'];
    const path = location.pathname;
    const shown = path.slice(0, 120);
    const says = one(this, '[data-says]');
    loadLinks().then(
      (links) => {
        const page = meant(path, links);
        if (page) {
          location.replace(this.landing(page.address, path));
          return;
        }
        const near = nearest(path, links, offered);
        says.textContent = (near.length > 0 ? words.some : words.none).replace('{path}', shown);
        one(this, '[data-nearest]').replaceChildren(
          ...near.map(({ address, title }) =>
            element('li', {}, element('a', { href: address }, title)),
          ),
        );
      },
      () => {
        says.textContent = words.failed;
      },
    );
  }

  /** The right address with what else the wrong one held, and a word about where it came from. */
  private landing(address: string, path: string): URL {
    const to = new URL(address, location.href);
    for (const [name, value] of new URL(location.href).searchParams) {
      to.searchParams.set(name, value);
    }
    to.searchParams.set('moved', path);
    if (to.hash === '') to.hash = location.hash;
    return to;
  }
}

customElements.define('hopwise-not-found', HopwiseNotFound);
