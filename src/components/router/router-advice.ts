import { show } from '../render.ts';
import { type ChosenRouter, chosenRouter, routerChosen } from './chosen-router.ts';

/** What is known of a router. Without the list that is nothing, and nothing is said. */
const capabilitiesOf = (router: ChosenRouter): Promise<readonly string[]> =>
  import('./find-router.ts').then((found) => found.capabilitiesOf(router)).catch(() => []);

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
    const own = router ? await capabilitiesOf(router) : [];
    for (const note of this.querySelectorAll<HTMLElement>('[data-capability]')) {
      show(
        note,
        own.some((id) => id === note.dataset['capability']),
      );
    }
  }
}

customElements.define('hopwise-router-advice', HopwiseRouterAdvice);
