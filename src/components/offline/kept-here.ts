import { offlineHref } from '../../offline/manifest.ts';
import type { FromWorker, Keepable, ToWorker } from '../../offline/messages.ts';
import { one, show } from '../render.ts';
import type { InterfaceWords } from '../words/words-in.ts';

/** How often it is asked what is kept, in milliseconds: it becomes more while the page is open. */
const askMs = 2000;

/** Shows what of the site is kept on this device, and that this page stands in place of another. */
class HopwiseKeptHere extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as InterfaceWords['keptHere']['says'];
    const instead = one(this, '[data-instead]');
    show(instead, location.pathname !== offlineHref);
    if (!instead.hidden) instead.textContent = words.instead;
    if (!('serviceWorker' in navigator)) {
      this.draw([], words.cannot);
      return;
    }
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'kept') this.draw(data.kept, data.kept.length > 0 ? '' : words.none);
    });
    navigator.serviceWorker.startMessages();
    this.draw([], words.none);
    const ask = (): void => {
      const question: ToWorker = { type: 'kept' };
      navigator.serviceWorker.controller?.postMessage(question);
    };
    ask();
    setInterval(ask, askMs);
  }

  private draw(kept: readonly Keepable[], says: string): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-what]')) {
      show(item, kept.includes(item.dataset['what'] as Keepable));
    }
    const status = one(this, '[data-says]');
    if (status.textContent !== says) status.textContent = says;
  }
}

customElements.define('hopwise-kept-here', HopwiseKeptHere);
