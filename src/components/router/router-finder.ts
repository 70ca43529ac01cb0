import { matches } from '../../routers/search.ts';
import { one, show } from '../render.ts';
import { chosenRouter } from './chosen-router.ts';
import { sayFound } from './say-found.ts';

/** The list of all routers: leaves those that fit what is typed. */
class HopwiseRouterFinder extends HTMLElement {
  connectedCallback(): void {
    show(one(this, '[data-needs-script]'), true);
    const input = one(this, 'input') as HTMLInputElement;
    input.addEventListener('input', () => {
      this.filter(input.value);
    });
    const mine = chosenRouter();
    show(one(this, '[data-mine]'), mine !== undefined);
    const link = one(this, '[data-mine-link]') as HTMLAnchorElement;
    link.textContent = mine?.name ?? '';
    link.href = `/routers/${mine?.path ?? ''}/`;
    // The browser may have kept what was typed before.
    this.filter(input.value);
  }

  private filter(typed: string): void {
    let count = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-search]')) {
      const fits = matches(item.dataset['search'] ?? '', typed);
      show(item, fits);
      if (fits) count += 1;
    }
    one(this, '[data-found-says]').textContent = sayFound(this, typed, count);
  }
}

customElements.define('hopwise-router-finder', HopwiseRouterFinder);
