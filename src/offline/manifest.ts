/** What one build of the site has for reading without a line. It is written into the build's service worker. */
export interface Manifest {
  /** Tells one build from the next: made from everything that is kept. */
  readonly build: string;
  /** Addresses of what any page may load: scripts, styles, the lists that pages search. */
  readonly shared: readonly string[];
  /** Addresses of what the search loads, its excerpts apart. */
  readonly search: readonly string[];
}

/** The page about reading without a line. It is also shown in place of one that is not kept. */
export const offlineHref = '/offline/';

/** Where all packs lie. */
export const packsFolder = '/kept/';

/**
 * What a pack holds: all pages but those of single routers, those of all routers, of one of them, or what the search
 * shows of each page.
 */
export type PackName = 'site' | 'routers' | 'excerpts' | `routers/${string}`;

/** Where a pack lies: under the name of its build, so that none is ever taken for another build's. */
export const packHref = (build: string, name: PackName) => `${packsFolder}${build}/${name}.pack`;

/** Where the packs of single routers lie. */
export const routerPacks = (build: string) => `${packsFolder}${build}/routers/`;

/** The family that a page of the atlas is about, as in `avm/fritzbox`; `undefined` for every other page. */
export const familyOf = (pathname: string): string | undefined =>
  /^\/routers\/([^/]+\/[^/]+)\//.exec(pathname)?.[1];
