import { one, show } from '../render.ts';
import { type ChosenRouter, chooseRouter, chosenRouter, routerChosen } from './chosen-router.ts';
import { prefixIds } from './prefix-ids.ts';

/** How long a router's page may take, in milliseconds. */
const limitMs = 8000;

/** Brings the style sheets of the page that a part comes from. Without them it is plainer, and can be read. */
async function bringStyles(page: Document): Promise<void> {
  const known = new Set([...document.querySelectorAll('link')].map((link) => link.href));
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .map((link) => document.importNode(link))
    .filter(({ href }) => !known.has(href));
  await Promise.all(
    missing.map(
      (link) =>
        new Promise((settled) => {
          link.addEventListener('load', settled);
          link.addEventListener('error', settled);
          document.head.append(link);
        }),
    ),
  );
}

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
    try {
      const { findRouters } = await import('./find-router.ts');
      const choose = (router: ChosenRouter): void => {
        chooseRouter(router);
        this.details.open = true;
        one(this.details, 'summary').focus();
      };
      const found = await findRouters(() => this.input.value, this, choose);
      const list = one(this, '[data-found]');
      const names = (items: Iterable<Element>): string =>
        [...items].map(({ textContent }) => textContent).join('\n');
      // What is listed already stays, and with it the focus of somebody who is about to press it.
      if (names(list.children) !== names(found.items)) list.replaceChildren(...found.items);
      says.textContent = found.says;
    } catch {
      says.textContent = this.dataset['failed'] ?? '';
    }
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
      await bringStyles(page);
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
