import { show } from '../render.ts';
import { type ChosenRouter, chosenRouter, routerChosen } from './chosen-router.ts';
import { routerIndex } from './router-index.ts';

/** Advice that depends on the router: shows what is true of the chosen one. */
class HopwiseRouterAdvice extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(routerChosen, this.follow);
    void this.apply(chosenRouter());
  }

  disconnectedCallback(): void {
    document.removeEventListener(routerChosen, this.follow);
  }

  private readonly follow = (event: Event): void => {
    void this.apply((event as CustomEvent<ChosenRouter | undefined>).detail);
  };

  private async apply(router: ChosenRouter | undefined): Promise<void> {
    // Without the list nothing is known of the router, and nothing is said.
    const families = router ? await routerIndex().catch(() => []) : [];
    const own = families.find(({ path }) => path === router?.path)?.capabilities ?? [];
    for (const note of this.querySelectorAll<HTMLElement>('[data-capability]')) {
      show(
        note,
        own.some((id) => id === note.dataset['capability']),
      );
    }
  }
}

customElements.define('hopwise-router-advice', HopwiseRouterAdvice);
