import { matches } from '../../routers/search.ts';
import { element } from '../render.ts';
import type { ChosenRouter } from './chosen-router.ts';
import { routerIndex } from './router-index.ts';
import { sayFound } from './say-found.ts';

/** Most families to list at once. */
const most = 8;

/**
 * Finds the routers that fit what is typed.
 * @param typed Gives what is typed: it may change while the list loads.
 * @param root Carries the words of what is said; see `sayFound`.
 * @param choose Is called with the one that is pressed.
 * @returns What to list, and what to say. @throws when the list of routers cannot be had.
 */
export async function findRouters(
  typed: () => string,
  root: HTMLElement,
  choose: (router: ChosenRouter) => void,
): Promise<{ items: HTMLElement[]; says: string }> {
  const families = await routerIndex();
  const sought = typed();
  const found =
    sought.trim() === '' ? [] : families.filter(({ search }) => matches(search, sought));
  const items = found.slice(0, most).map(({ path, name }) => {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      choose({ path, name });
    });
    return element('li', {}, button);
  });
  return { items, says: sayFound(root, sought, found.length) };
}

/** What a family cannot do, or needs an app for; empty where nothing is known of it. */
export async function capabilitiesOf({ path }: ChosenRouter): Promise<readonly string[]> {
  const families = await routerIndex();
  return families.find((family) => family.path === path)?.capabilities ?? [];
}
