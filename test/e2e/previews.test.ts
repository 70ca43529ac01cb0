/** Every page of the built site, as it is shown where it is linked: its tags, its picture, its structured data. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { siteDir } from '../../scripts/lib/paths.ts';
import { unescape } from '../../scripts/previews/read-pages.ts';
import { inEnglish } from '../../src/components/words/translated.ts';
import { faultsFor } from '../support/link-previews/faults.ts';
import { readHead, type Head } from '../support/link-previews/head.ts';
import { readPng } from '../support/link-previews/png.ts';
import { readers } from '../support/link-previews/readers.ts';
import { dataBlockSchema, wordsOf } from '../support/link-previews/schema-org.ts';
import { sitePages } from '../support/site-pages.ts';

const SITE = 'https://hopwise.example';
const pages = sitePages();
const isPage = new Set(pages);

// Some tests here read every page of the site.
test.describe.configure({ timeout: 120_000 });
const htmlOf = (address: string) => readFileSync(path.join(siteDir, address, 'index.html'), 'utf8');

/** The head as it would be had the site been built with its own address: what only then is there is put in. */
function withSite(head: Head, address: string): Head {
  const [picture = ''] = head.tags.get('og:image') ?? [];
  const own = new URL(address, SITE).href;
  const tags = new Map(head.tags);
  tags.set('og:image', [new URL(picture, SITE).href]);
  if (!tags.has('og:url')) tags.set('og:url', [own]);
  return { ...head, tags };
}

/** A text in one line, without the spaces that tags left before its punctuation. */
const tight = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?=[.,:;?)])/g, '');

/** What a person can read on a page. */
const visible = (html: string): string =>
  tight(
    unescape(
      html
        .slice(html.indexOf('<main'))
        .replace(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
        .replace(/<[^>]*>/g, ' '),
    ),
  );

test('each page satisfies all who show links to it, with a picture of its own', () => {
  const faults: string[] = [];
  const pictures = new Set<string>();
  for (const address of pages) {
    const head = readHead(htmlOf(address));
    const [named = ''] = head.tags.get('og:image') ?? [];
    const { pathname } = new URL(named, SITE);
    pictures.add(pathname);
    const picture = readPng(readFileSync(path.join(siteDir, pathname)));
    for (const reader of readers) {
      for (const fault of faultsFor(reader, withSite(head, address), picture)) {
        faults.push(`${address} ${fault}`);
      }
    }
    if (picture.width !== 1200 || picture.height !== 630) faults.push(`${address} picture's size`);
    if (picture.bytes > 40_000) faults.push(`${address} ${picture.bytes} bytes of picture`);
    for (const [tag, text] of [
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:type', 'image/png'],
    ] as const) {
      if (head.tags.get(tag)?.join() !== text) faults.push(`${address} ${tag} is not ${text}`);
    }
    const own = head.tags.get('canonical') ?? [];
    if (own.join() !== (head.tags.get('og:url') ?? []).join()) faults.push(`${address} canonical`);
    if (own.length > 0 && new URL(own[0] ?? '').pathname !== address) faults.push(`${address} own`);
    if (!head.title.endsWith(' | Hopwise')) faults.push(`${address} title: ${head.title}`);
  }
  expect(faults).toEqual([]);
  expect(pictures.size).toBe(pages.length);
});

test('the same kind of page lit at another layer has another picture', () => {
  const bytes = (name: string) => readFileSync(path.join(siteDir, 'previews', name));
  const task = (id: string) => bytes(`routers/avm/fritzbox/${id}.png`);
  expect(task('port-forward').equals(task('dmz'))).toBe(false);
});

test('structured data keeps the rules of schema.org and says what the page says', () => {
  const faults: string[] = [];
  const kinds = new Map<string, number>();
  for (const address of pages) {
    const html = htmlOf(address);
    const { data } = readHead(html);
    if (data.length !== (inEnglish(address).path === '/' ? 0 : 1))
      faults.push(`${address} ${data.length} blocks`);
    const text = visible(html);
    for (const block of data) {
      const parsed = dataBlockSchema.safeParse(JSON.parse(block));
      if (!parsed.success) {
        faults.push(`${address} ${parsed.error.message}`);
        continue;
      }
      for (const entry of parsed.data['@graph']) {
        kinds.set(entry['@type'], (kinds.get(entry['@type']) ?? 0) + 1);
        if (entry['@type'] !== 'BreadcrumbList') continue;
        const paths = entry.itemListElement.map(({ item }) => new URL(item, SITE).pathname);
        if (paths[0] !== '/' || paths.at(-1) !== address) faults.push(`${address} ${paths.join()}`);
        for (const known of paths) {
          if (!isPage.has(known)) faults.push(`${address} leads to ${known}`);
        }
      }
      for (const words of wordsOf(parsed.data)) {
        if (!text.includes(tight(words))) faults.push(`${address} does not show: ${words}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect([...kinds.keys()].sort()).toEqual(['BreadcrumbList', 'FAQPage', 'HowTo']);
});

test('a picture is served as what it is, whatever its query', async ({ request }) => {
  const { tags } = readHead(htmlOf('/trees/plex-remote-access/cgnat/'));
  const { pathname, search } = new URL(tags.get('og:image')?.[0] ?? '', SITE);
  const response = await request.get(`${pathname}${search}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  expect(readPng(await response.body())).toMatchObject({ width: 1200, height: 630 });
});
