import { storageKeys } from '../storage/storage-keys.ts';

/** The router that the person said is theirs. */
export interface ChosenRouter {
  /** Vendor and family, as in every address: `avm/fritzbox`. */
  readonly path: string;
  readonly name: string;
}

const { key } = storageKeys.router;

/** The event that tells the rest of a page that another router was chosen. */
export const routerChosen = 'hopwise:router-chosen';

/** The router this browser remembers, if it remembers one. */
export function chosenRouter(): ChosenRouter | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<ChosenRouter> | null;
    const { path, name } = stored ?? {};
    return typeof path === 'string' &&
      typeof name === 'string' &&
      /^[a-z0-9-]+\/[a-z0-9-]+$/.test(path)
      ? { path, name }
      : undefined;
  } catch {
    // Storage is off, or holds something else.
    return undefined;
  }
}

/** Remembers a router, or none, and tells the page. */
export function chooseRouter(router: ChosenRouter | undefined): void {
  try {
    if (router) localStorage.setItem(key, JSON.stringify(router));
    else localStorage.removeItem(key);
  } catch {
    // Storage is off: this page goes on with it, the next one asks again.
  }
  document.dispatchEvent(
    new CustomEvent<ChosenRouter | undefined>(routerChosen, { detail: router }),
  );
}
