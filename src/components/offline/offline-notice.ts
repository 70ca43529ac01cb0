import { one, show } from '../render.ts';
import { line } from './line.ts';

/** Says that there is no line, once, and takes it back when there is one again. */
class HopwiseOffline extends HTMLElement {
  connectedCallback(): void {
    line.addEventListener('change', this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    line.removeEventListener('change', this.draw);
  }

  private readonly draw = (): void => {
    const { kept = '', notKept = '' } = this.dataset;
    // A worker answers for this page, so other pages are there, too.
    const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
    const says = one(this, '[data-says]');
    const now = line.isDown ? (isKept ? kept : notKept) : '';
    // Written only where it differs: each writing is read out.
    if (says.textContent !== now) says.textContent = now;
    show(one(this, '[data-more]'), line.isDown && isKept);
    one(this, '.offline').toggleAttribute('data-shown', line.isDown);
  };
}

customElements.define('hopwise-offline', HopwiseOffline);
