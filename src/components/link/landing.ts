import { element } from '../render.ts';
import type { Redirect } from '../../links/model.ts';
import { loadRedirects } from './load-links.ts';

/** Says in place how an old link came to lead here, and finds a part of a page that moved elsewhere. */

/** A sentence that is built into the page, so that this script holds none. */
const said = (name: 'moved' | 'partMissing'): string =>
  document.querySelector<HTMLElement>('hopwise-copy-links')?.dataset[name] ?? '';

/** Puts a note above the page's text, where it is read first. */
function note(text: string): HTMLElement {
  const place = element('p', { class: 'note landing-note', role: 'status' });
  document.querySelector('.sl-markdown-content')?.prepend(place);
  place.textContent = text;
  return place;
}

/** Where a part of this page moved to, if it did. */
async function movedTo(part: string): Promise<Redirect | undefined> {
  const redirects = await loadRedirects();
  return redirects.find(({ from }) => from === `${location.pathname}#${part}`);
}

/** Goes to where a part of the page is that is not here any more, or says that it is gone. */
export async function findPart(part: string): Promise<void> {
  const redirect = await movedTo(part).catch(() => undefined);
  if (redirect) {
    const to = new URL(redirect.to, location.href);
    to.searchParams.set('moved', `${location.pathname}#${part}`);
    location.replace(to);
    return;
  }
  note(said('partMissing').replace('{part}', () => part.slice(0, 80)));
}

/** Says that an older address led here and why, and takes that word out of the address again. */
export async function sayMoved(): Promise<void> {
  const address = new URL(location.href);
  const from = address.searchParams.get('moved');
  if (from === null) return;
  address.searchParams.delete('moved');
  history.replaceState(history.state, '', address);
  if (!from.startsWith('/')) return;
  const place = note(said('moved').replace('{from}', () => from.slice(0, 120)));
  // Why it moved is a courtesy: when the list does not load, the note alone stands.
  const redirects = await loadRedirects().catch(() => []);
  const why = redirects.find((redirect) => redirect.from === from)?.says;
  if (why !== undefined) place.append(` ${why}`);
}
