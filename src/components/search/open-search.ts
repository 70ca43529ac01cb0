import { one } from '../render.ts';

/** Opens the search. What searches is loaded when it is first opened, because most readers never do. */
class HopwiseSearch extends HTMLElement {
  connectedCallback(): void {
    const opener = one(this, '[data-open-search]') as HTMLButtonElement;
    const dialog = one(this, 'dialog') as HTMLDialogElement;
    const key = /Mac|iPhone|iPod|iPad/i.test(navigator.platform) ? 'Meta' : 'Control';
    const open = (): void => {
      if (!dialog.open) dialog.showModal();
      void import('./search.ts').then(({ startSearch }) => {
        startSearch(dialog);
      });
    };
    opener.disabled = false;
    opener.setAttribute('aria-keyshortcuts', `${key}+K`);
    opener.dataset['key'] = key === 'Meta' ? '⌘ K' : 'Ctrl K';
    opener.addEventListener('click', open);
    addEventListener('keydown', (event) => {
      const isPressed = key === 'Meta' ? event.metaKey : event.ctrlKey;
      if (!isPressed || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
    // What the dialog holds fills it, so that a press on itself is a press beside it.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || target === one(dialog, '[data-close]')) dialog.close();
    });
    // Otherwise the first Escape would only empty the field.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
  }
}

customElements.define('hopwise-search', HopwiseSearch);
