import { matches } from '../../routers/search.ts';
import { element, one, show } from '../render.ts';
import { type ChosenRouter, chooseRouter, chosenRouter, routerChosen } from './chosen-router.ts';
import { prefixIds } from './prefix-ids.ts';
import { type IndexedFamily, routerIndex } from './router-index.ts';
import { sayFound } from './say-found.ts';

/** Most families to list at once. */
const most = 8;
/** How long a router's page may take, in milliseconds. */
const limitMs = 8000;

/** A router task in place: finds the router, remembers it, and shows its own way of doing the task. */
class HopwiseRouterHere extends HTMLElement {
  private router: ChosenRouter | undefined;
  /** The address whose task is shown. */
  private shown = '';

  connectedCallback(): void {
    one(this, '[data-find]').addEventListener('click', () => {
      this.find();
    });
    one(this, '[data-change]').addEventListener('click', () => {
      this.find();
    });
    one(this, 'input').addEventListener('input', () => void this.list());
    one(this, '[data-in-place]').addEventListener('toggle', () => void this.load());
    document.addEventListener(routerChosen, this.follow);
    this.use(chosenRouter());
  }

  disconnectedCallback(): void {
    document.removeEventListener(routerChosen, this.follow);
  }

  private readonly follow = (event: Event): void => {
    this.use((event as CustomEvent<ChosenRouter | undefined>).detail);
  };

  private get input(): HTMLInputElement {
    return one(this, 'input') as HTMLInputElement;
  }

  private get details(): HTMLDetailsElement {
    return one(this, '[data-in-place]') as HTMLDetailsElement;
  }

  /** Shows the line or the part in place, as fits the router that is known. */
  private use(router: ChosenRouter | undefined): void {
    this.router = router;
    show(one(this, '[data-find]'), router === undefined);
    show(one(this, '[data-finder]'), false);
    show(this.details, router !== undefined);
    one(this, '[data-name]').textContent = router?.name ?? '';
    void this.load();
  }

  /** Opens the search for a router. */
  private find(): void {
    show(one(this, '[data-finder]'), true);
    show(one(this, '[data-find]'), false);
    this.input.focus();
    this.input.select();
    void this.list();
  }

  /** Lists the families that fit what is typed. */
  private async list(): Promise<void> {
    const says = one(this, '[data-found-says]');
    let families: readonly IndexedFamily[];
    try {
      families = await routerIndex();
    } catch {
      says.textContent = this.dataset['failed'] ?? '';
      return;
    }
    const typed = this.input.value;
    const found =
      typed.trim() === '' ? [] : families.filter(({ search }) => matches(search, typed));
    one(this, '[data-found]').replaceChildren(
      ...found.slice(0, most).map(({ path, name }) => {
        const button = element('button', { type: 'button' }, name);
        button.addEventListener('click', () => {
          chooseRouter({ path, name });
          this.details.open = true;
          one(this.details, 'summary').focus();
        });
        return element('li', {}, button);
      }),
    );
    says.textContent = sayFound(this, typed, found.length);
  }

  /** Fetches the task's page once it is wanted, and shows the part of it that is about the task. */
  private async load(): Promise<void> {
    const { router, details } = this;
    if (!router || !details.open) return;
    const address = `/routers/${router.path}/${this.dataset['task'] ?? ''}/`;
    if (this.shown === address) return;
    this.shown = address;
    (one(this, '[data-page]') as HTMLAnchorElement).href = address;
    const says = one(this, '[data-says]');
    try {
      // What moves in the part that is shown.
      await import('./router-task.ts');
      const response = await fetch(address, { signal: AbortSignal.timeout(limitMs) });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const task = page.querySelector('[data-router-task]');
      if (!response.ok || !task) throw new Error(`${address} holds no task`);
      if (this.shown !== address) return;
      prefixIds(task, `${this.dataset['within'] ?? ''}-`);
      one(this, '[data-content]').replaceChildren(document.adoptNode(task));
      says.textContent = '';
    } catch {
      if (this.shown !== address) return;
      this.shown = '';
      one(this, '[data-content]').replaceChildren();
      says.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('hopwise-router-here', HopwiseRouterHere);
