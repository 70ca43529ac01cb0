import { excerptsFolder, isOfBuild, mayKeepPage } from '../address-kind.ts';
import {
  familyOf,
  type Manifest,
  offlineHref,
  packHref,
  type PackName,
  routerPacks,
} from '../manifest.ts';
import type { Keepable } from '../messages.ts';
import { type Pack, unpack } from '../pack.ts';

/** How many files are fetched at once: the line may be slow, and others use it. */
const AT_ONCE = 4;
/** Most pages kept one by one, where there is no pack. */
const MOST_VISITED = 60;

/** Names of the caches of a build; `.at(1)` of what `:` parts is the build. */
export const cacheNames = (build: string) => ({
  parts: `hopwise:${build}:parts`,
  visited: `hopwise:${build}:visited`,
});

/** What one build keeps on this device. */
export class Kept {
  private readonly manifest: Manifest;
  private readonly names: ReturnType<typeof cacheNames>;
  /** Packs that were opened, for as long as the worker lives. */
  private readonly opened = new Map<string, Promise<Pack>>();
  /** Packs that are known to be kept. */
  private readonly known = new Set<string>();
  private completing: Promise<void> | undefined;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.names = cacheNames(manifest.build);
  }

  /** Keeps what no page can do without, and the page that says so where there is no other. */
  async keepShared(): Promise<void> {
    await this.keep([...this.manifest.shared, offlineHref]);
  }

  /** Keeps all pages but those of single routers, in one file. */
  async keepSite(): Promise<void> {
    await this.keep([this.pack('site')]);
  }

  /** Keeps the pages of one router, and lets go of those of any other that was kept for itself. */
  async keepRouter(family: string): Promise<void> {
    const wanted = this.pack(`routers/${family}`);
    await this.keep([wanted]);
    const cache = await caches.open(this.names.parts);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      const isOther = pathname.startsWith(routerPacks(this.manifest.build)) && pathname !== wanted;
      if (isOther) await cache.delete(url);
    }
  }

  /** Keeps what is left, one after the other, and each at most once at a time. Gives up when the line does. */
  complete(): Promise<void> {
    this.completing ??= (async () => {
      await this.keepShared();
      await this.keepSite();
      await this.keep([this.pack('routers')]);
      // The excerpts come last: with them the search counts as kept.
      await this.keep([...this.manifest.search, this.pack('excerpts')]);
    })()
      .catch(() => undefined)
      .finally(() => {
        this.completing = undefined;
      });
    return this.completing;
  }

  /** What of the site is kept whole. */
  async whatIsKept(): Promise<Keepable[]> {
    const cache = await caches.open(this.names.parts);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    for (const path of paths) this.known.add(path);
    const has: Record<Keepable, boolean> = {
      site: paths.includes(this.pack('site')),
      router: paths.some((path) => path.startsWith(routerPacks(this.manifest.build))),
      routers: paths.includes(this.pack('routers')),
      search: paths.includes(this.pack('excerpts')),
    };
    return (Object.keys(has) as Keepable[]).filter((what) => has[what]);
  }

  /** A page as it is kept: from a pack, or from a visit. */
  async page(pathname: string): Promise<Response | undefined> {
    const family = familyOf(pathname);
    const packs =
      family === undefined
        ? [this.pack('site')]
        : [this.pack(`routers/${family}`), this.pack('routers')];
    for (const address of packs) {
      const html = await this.fromPack(address, pathname);
      if (html !== undefined) {
        return asPage(html);
      }
    }
    const visited = await caches.open(this.names.visited);
    return (await visited.match(pathname)) ?? (await caches.open(this.names.parts)).match(pathname);
  }

  /** A part as it is kept; of an earlier build too where its name says what is in it. */
  async part(pathname: string): Promise<Response | undefined> {
    if (pathname.startsWith(excerptsFolder)) {
      const excerpt = await this.fromPack(this.pack('excerpts'), pathname);
      return excerpt === undefined ? undefined : new Response(excerpt);
    }
    const own = await (await caches.open(this.names.parts)).match(pathname);
    if (own) return own;
    return isNamedByContent(pathname) ? caches.match(pathname) : undefined;
  }

  /** Keeps a page that was visited, where no pack holds it, and lets go of the oldest ones. */
  async visit(pathname: string, response: Response): Promise<void> {
    const pack = this.pack(familyOf(pathname) === undefined ? 'site' : 'routers');
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    if (!response.ok || response.redirected || !isPage || !mayKeepPage(pathname)) return;
    if (this.known.has(pack)) return;
    // Before anything is waited for: whoever gets the response reads it, too.
    const copy = response.clone();
    await this.whatIsKept();
    if (this.known.has(pack)) return;
    const html = await copy.text();
    if (!isOfBuild(html, this.manifest)) return;
    const visited = await caches.open(this.names.visited);
    // Put again at the end, so that the order is that of the last visits.
    await visited.delete(pathname);
    await visited.put(pathname, asPage(html));
    const oldest = (await visited.keys()).slice(0, -MOST_VISITED);
    for (const request of oldest) await visited.delete(request);
  }

  private pack(name: PackName): string {
    return packHref(this.manifest.build, name);
  }

  /** Fetches what is not there yet. @throws when something cannot be had; what came so far stays. */
  private async keep(addresses: readonly string[]): Promise<void> {
    const cache = await caches.open(this.names.parts);
    const left = [...addresses];
    const takeNext = async (): Promise<void> => {
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        if (await cache.match(address)) continue;
        const isLasting = isNamedByContent(address);
        const earlier = isLasting ? await caches.match(address) : undefined;
        const response =
          earlier ?? (await fetch(address, { cache: isLasting ? 'default' : 'no-cache' }));
        if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
        await cache.put(address, response);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  }

  /** A text of a pack, if the pack is kept and holds it. */
  private async fromPack(address: string, name: string): Promise<string | undefined> {
    let opening = this.opened.get(address);
    if (!opening) {
      const response = await (await caches.open(this.names.parts)).match(address);
      if (!response?.body) return undefined;
      const text = response.body.pipeThrough(new DecompressionStream('gzip'));
      opening = new Response(text).json() as Promise<Pack>;
      this.opened.set(address, opening);
    }
    return unpack(await opening, name);
  }
}

/** Whether a name is made from what is in the file, so that it means the same in every build. */
const isNamedByContent = (pathname: string): boolean =>
  /^\/(?:_astro|pagefind\/(?:index|fragment))\/|\.pf_meta$/.test(pathname);

const asPage = (html: string): Response =>
  new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
