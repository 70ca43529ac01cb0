import { one } from '../render.ts';
import { chooseRouter, chosenRouter } from './chosen-router.ts';

/** Remembers the router of this page as the person's own, or forgets it. */
class HopwiseMyRouter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.draw();
    one(this, 'button').addEventListener('click', () => {
      const { path = '', name = '' } = this.dataset;
      chooseRouter(this.isMine() ? undefined : { path, name });
      this.draw();
    });
  }

  private isMine(): boolean {
    return chosenRouter()?.path === this.dataset['path'];
  }

  private draw(): void {
    const says = one(this, '[data-says]');
    one(this, 'button').setAttribute('aria-pressed', String(this.isMine()));
    says.textContent = this.isMine() ? (says.dataset['remembered'] ?? '') : '';
  }
}

customElements.define('hopwise-my-router', HopwiseMyRouter);
