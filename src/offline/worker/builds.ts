import { isDiagnosis } from '../address-kind.ts';
import { cacheNames } from './kept.ts';
import { scope } from './service-worker.ts';

/** Marks the cache of a build that has been in charge. */
const MARK = '/was-in-charge';

/** Every build that has a cache on this device, the oldest first. */
async function builds(): Promise<string[]> {
  const names = (await caches.keys()).map((name) => name.split(':'));
  return [...new Set(names.flatMap(([of, build]) => (of === 'hopwise' && build ? [build] : [])))];
}

async function remove(build: string): Promise<void> {
  for (const name of Object.values(cacheNames(build))) await caches.delete(name);
}

/**
 * Takes charge: of the build that was in charge before, the scripts and styles stay, because its pages may still be
 * open and load some late. All else of earlier builds goes.
 */
export async function takeCharge(own: string): Promise<void> {
  const others = (await builds()).filter((build) => build !== own);
  let former: string | undefined;
  for (const build of others) {
    if (await (await caches.open(cacheNames(build).parts)).match(MARK)) former = build;
  }
  for (const build of others) {
    if (build !== former) await remove(build);
  }
  if (former !== undefined) {
    await caches.delete(cacheNames(former).visited);
    const parts = await caches.open(cacheNames(former).parts);
    for (const request of await parts.keys()) {
      const { pathname } = new URL(request.url);
      if (pathname !== MARK && !pathname.startsWith('/_astro/')) await parts.delete(request);
    }
  }
  await (await caches.open(cacheNames(own).parts)).put(MARK, new Response(''));
}

/** Takes over from the version in charge, unless a diagnosis is open in any tab. */
export async function takeOverIfNobodyDiagnoses(): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!pages.some(({ url }) => isDiagnosis(url))) await scope.skipWaiting();
}
