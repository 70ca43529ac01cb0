import { type Manifest, packsFolder } from './manifest.ts';

/** What is asked for, as far as the worker needs to know. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Whether the browser goes there, rather than a page fetching it. */
  readonly isNavigation: boolean;
}

/**
 * How a request is answered.
 * page: from the network, and what is kept only where that fails or takes long. part: what is kept first, because its
 * name or this build fixes what is in it. pass: as if there were no worker.
 */
export type AddressKind = 'page' | 'part' | 'pass';

/** Never kept, and never waited for on behalf of a page. */
const PASSED = ['/api/', '/previews/', packsFolder];

/** The folder of what the search shows of pages: one file for each, kept as a pack. */
export const excerptsFolder = '/pagefind/fragment/';

/** How a request is answered. */
export function addressKind(
  { method, url, isNavigation }: Asked,
  origin: string,
  { shared, search }: Pick<Manifest, 'shared' | 'search'>,
): AddressKind {
  const address = new URL(url);
  const { pathname } = address;
  if (method !== 'GET' || address.origin !== origin) return 'pass';
  if (PASSED.some((folder) => pathname.startsWith(folder))) return 'pass';
  if (pathname.endsWith('/')) return 'page';
  const isPart =
    shared.includes(pathname) ||
    search.includes(pathname) ||
    pathname.startsWith(excerptsFolder) ||
    pathname.startsWith('/_astro/');
  if (isPart) return 'part';
  // A page whose last slash was forgotten.
  return isNavigation && !pathname.split('/').at(-1)?.includes('.') ? 'page' : 'pass';
}

/** Whether a page may be kept when it was visited: short forms only lead on. */
export const mayKeepPage = (pathname: string): boolean => !pathname.startsWith('/s/');

/** Whether an address is of a diagnosis, in any language, which no update may disturb. */
export const isDiagnosis = (url: string): boolean =>
  /^(?:\/[a-z]{2})?\/diagnose\//.test(new URL(url).pathname);

/**
 * Whether a page is of the build that the manifest is of, as far as matters: it loads nothing that this build has not.
 * So a page that is kept never meets the scripts of another build.
 */
export function isOfBuild(html: string, { shared }: Pick<Manifest, 'shared'>): boolean {
  const loaded = html.match(/\/_astro\/[\w.~-]+/g) ?? [];
  return loaded.every((address) => shared.includes(address));
}
