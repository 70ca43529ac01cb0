import { element } from '../render.ts';
import type { Redirect } from '../../links/model.ts';
import type { LinkWords } from './link.wording.ts';
import { loadRedirects } from './load-links.ts';

/** Says in place how an old link came to lead here, and finds a part of a page that moved elsewhere. */

const words = (): LinkWords =>
  JSON.parse(
    document.querySelector<HTMLElement>('hopwise-copy-links')?.dataset['words'] ?? '{}',
  ) as LinkWords;

/** Puts a note above the page's text, where it is read first. */
function note(text: string): HTMLElement {
  const said = element('p', { class: 'note landing-note', role: 'status' });
  document.querySelector('.sl-markdown-content')?.prepend(said);
  said.textContent = text;
  return said;
}

/** Where a part of this page moved to, if it did. */
async function movedTo(part: string): Promise<Redirect | undefined> {
  const redirects = await loadRedirects();
  return redirects.find(({ from }) => from === `${location.pathname}#${part}`);
}

/** Goes to where the part of the page is that the address names, or says that it is gone. */
async function findPart(): Promise<void> {
  const part = decodeURIComponent(location.hash.slice(1));
  if (part === '' || part.includes('=') || document.getElementById(part)) return;
  const redirect = await movedTo(part).catch(() => undefined);
  if (redirect) {
    const to = new URL(redirect.to, location.href);
    to.searchParams.set('moved', `${location.pathname}#${part}`);
    location.replace(to);
    return;
  }
  note(words().partMissing.replace('{part}', part.slice(0, 80)));
}

/** Says that an older address led here and why, and takes that word out of the address again. */
async function sayMoved(): Promise<void> {
  const address = new URL(location.href);
  const from = address.searchParams.get('moved');
  if (from === null) return;
  address.searchParams.delete('moved');
  history.replaceState(history.state, '', address);
  if (!from.startsWith('/')) return;
  const said = note(words().moved.replace('{from}', from.slice(0, 120)));
  const why = (await loadRedirects()).find((redirect) => redirect.from === from)?.says;
  if (why !== undefined) said.append(` ${why}`);
}

// Why it moved is a courtesy: when the list does not load, the note alone stands.
sayMoved().catch(() => undefined);
void findPart();
addEventListener('hashchange', () => void findPart());
