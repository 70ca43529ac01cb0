/** Every link within the site leads to a page, a file or a heading that exists. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { seedCoverage } from '../../src/runbooks/seed-coverage.ts';
import { sitePages } from '../support/site-pages.ts';

const htmlOf = (address: string) => readFileSync(path.join(siteDir, address, 'index.html'), 'utf8');

/** What is wrong with a link, or nothing. */
function fault(href: string, from: string): string | undefined {
  const { pathname, hash, origin } = new URL(href, `http://site${from}`);
  if (origin !== 'http://site') return undefined;
  const file = path.join(siteDir, decodeURIComponent(pathname));
  if (!pathname.endsWith('/')) {
    return existsSync(file) ? undefined : `${from} → ${href}: no such file`;
  }
  if (!existsSync(path.join(file, 'index.html'))) return `${from} → ${href}: no such page`;
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id === '_top') return undefined;
  return htmlOf(pathname).includes(`id="${id}"`) ? undefined : `${from} → ${href}: no such heading`;
}

test('every link within the site leads somewhere', () => {
  const faults = sitePages().flatMap((address) =>
    [...htmlOf(address).matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(
      ([, href = '']) => fault(href.replaceAll('&amp;', '&'), address) ?? [],
    ),
  );
  expect(faults).toEqual([]);
});

test('every part of the older documents has its place', () => {
  const addresses = Object.values(seedCoverage).flatMap((parts) =>
    Object.values(parts).flatMap(({ at }) => at ?? []),
  );
  expect(addresses.flatMap((address) => fault(address, '/') ?? [])).toEqual([]);
});
