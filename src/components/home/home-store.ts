import { storageKeys } from '../storage/storage-keys.ts';

/** What a person types about their home. It stays in this tab and never enters a link. */
export interface Home {
  /** The external port: the one outside. */
  port: string;
  /** The server's address inside the home; empty while it is not known. */
  lanAddress: string;
  /** The address of another companion than the site's own; empty for that. */
  companion: string;
}

export const emptyHome: Home = { port: '32400', lanAddress: '', companion: '' };

const { key } = storageKeys.home;

/** The event that tells the rest of a page that something was typed about the home. */
export const homeTyped = 'hopwise:home-typed';

/** What this page was told, for where storage is off. */
let told: Home = emptyHome;

/** What this tab knows of the home; what it does not know is empty. */
export function readHome(): Home {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const known = Object.entries(stored as Record<string, unknown>).filter(
      ([name, value]) => name in emptyHome && typeof value === 'string',
    );
    return { ...emptyHome, ...Object.fromEntries(known) };
  } catch {
    // Storage is off, or holds what an older version wrote: what this page itself was told is left.
    return told;
  }
}

/** Keeps what was typed, for as long as the tab is open, and tells the page. */
export function writeHome(home: Home): void {
  told = home;
  try {
    sessionStorage.setItem(key, JSON.stringify(home));
  } catch {
    // Storage is off or full: this page works, the next one asks again.
  }
  document.dispatchEvent(new Event(homeTyped));
}
