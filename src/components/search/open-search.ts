import { one } from '../render.ts';

/** Opens the search. All of it is loaded when it is first opened, because most readers never do. */
class HopwiseSearch extends HTMLElement {
  connectedCallback(): void {
    const opener = one(this, 'button') as HTMLButtonElement;
    const key = /Mac|iPhone|iPod|iPad/i.test(navigator.platform) ? 'Meta' : 'Control';
    const open = (): void => {
      void import('./search.ts').then(({ toggleSearch }) => toggleSearch());
    };
    opener.disabled = false;
    opener.setAttribute('aria-keyshortcuts', `${key}+K`);
    opener.dataset['key'] = key === 'Meta' ? '⌘ K' : 'Ctrl K';
    opener.addEventListener('click', open);
    addEventListener('keydown', (event) => {
      const isPressed = key === 'Meta' ? event.metaKey : event.ctrlKey;
      if (!isPressed || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    });
  }
}

customElements.define('hopwise-search', HopwiseSearch);
