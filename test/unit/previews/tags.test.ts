/** The tags by which a link is shown, against what its readers publish. */
import { describe, expect, it } from 'vitest';
import { pictureFile, pictureHref, type Preview } from '../../../src/components/preview/preview.ts';
import { bytesOf, cutAtWord, firstSentence } from '../../../src/components/preview/shorten.ts';
import { altOf, tagsOf } from '../../../src/components/preview/tags.ts';
import { allPreviews } from '../../support/link-previews/all-previews.ts';
import { faultsFor } from '../../support/link-previews/faults.ts';
import { asHead, type Head } from '../../support/link-previews/head.ts';
import { readers } from '../../support/link-previews/readers.ts';

const picture = { type: 'image/png', bytes: 20_000, width: 1200, height: 630 };
const site = new URL('https://hopwise.example');
const preview: Preview = {
  kind: 'Cause',
  title: 'A name',
  answer: 'It says why.',
  layer: 'router',
};
const page = { pathname: '/a/b/', title: 'A name', description: 'It says why and how.', preview };

const headOf = async (given: Parameters<typeof tagsOf>[0]): Promise<Head> =>
  asHead(given.title, await tagsOf(given));
const faultsOf = (head: Head): string[] =>
  readers.flatMap((reader) => faultsFor(reader, head, picture));

describe('the tags of a page', () => {
  it('satisfy every reader, for all that the data gives', async () => {
    const faults: string[] = [];
    for (const one of allPreviews) {
      const title = `${one.title}: ${one.kind}`;
      faults.push(
        ...faultsOf(await headOf({ ...page, title, description: one.answer, preview: one, site })),
      );
    }
    expect(faults).toEqual([]);
  });

  it('satisfy them for the longest words there could be', async () => {
    const long = 'Größenwahn → “überall” '.repeat(60);
    const head = await headOf({
      ...page,
      title: long,
      description: long,
      preview: { ...preview, kind: long, title: long, answer: long },
      site,
    });
    expect(faultsOf(head)).toEqual([]);
  });

  it('name the page by its own address, the picture by one that changes with its words', async () => {
    const { tags } = await headOf({ ...page, site });
    expect(tags.get('canonical')).toEqual(['https://hopwise.example/a/b/']);
    expect(tags.get('og:url')).toEqual(['https://hopwise.example/a/b/']);
    const [address = ''] = tags.get('og:image') ?? [];
    expect(address).toMatch(/^https:\/\/hopwise\.example\/previews\/a\/b\.png\?v=[0-9a-f]{10}$/);
    const changed = await headOf({ ...page, site, preview: { ...preview, layer: 'carrier' } });
    expect(changed.tags.get('og:image')).not.toEqual([address]);
  });

  it('leave out what must be a whole address where the site’s is not known', async () => {
    const head = await headOf(page);
    expect(head.tags.has('canonical')).toBe(false);
    expect(head.tags.has('og:url')).toBe(false);
    expect(head.tags.get('og:image')?.[0]).toMatch(/^\/previews\/a\/b\.png\?v=/);
    // These resolve a path that begins with a slash.
    for (const reader of readers.filter(({ name }) => /^(?:Discord|Discourse|Slack)$/.test(name))) {
      expect(faultsFor(reader, head, picture)).toEqual([]);
    }
  });
});

describe('the rules of the readers', () => {
  const broken: readonly [name: string, tag: string, values: string[], fault: string][] = [
    ['a missing tag', 'og:title', [], 'og:title is there 0 times'],
    ['a tag twice', 'og:image', ['https://a.example/', 'https://b.example/'], 'there 2 times'],
    ['an empty tag', 'og:description', [' '], 'og:description is empty'],
    ['a path for an address', 'og:image', ['/a.png'], 'og:image is no whole address'],
    ['a long title', 'og:title', ['’'.repeat(24)], 'Discord: og:title has 72 bytes'],
    ['a long description', 'og:description', ['a'.repeat(201)], 'X: og:description has 201'],
    ['a small card', 'twitter:card', ['summary'], 'does not say summary_large_image'],
  ];

  it.each(broken)('catch %s', async (_, tag, values, fault) => {
    const head = await headOf({ ...page, site });
    const tags = new Map([...head.tags, [tag, values]]);
    expect(faultsOf({ ...head, tags }).join('\n')).toContain(fault);
  });

  it.each([
    [{ ...picture, type: 'image/svg+xml' }, 'does not show image/svg+xml'],
    [{ ...picture, bytes: 6_000_000 }, '6000000 bytes of picture'],
    [{ ...picture, width: 200 }, 'picture too small'],
    [{ ...picture, height: 5000 }, 'picture too large'],
  ])('catch a picture that will not do: %j', async (bad, fault) => {
    const head = await headOf({ ...page, site });
    expect(readers.flatMap((reader) => faultsFor(reader, head, bad)).join('\n')).toContain(fault);
  });

  it('each name a source and the day it was read', () => {
    for (const { sources } of readers) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url, read } of sources) {
        expect(url).toMatch(/^https:\/\//);
        expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });
});

describe('texts made to fit', () => {
  it('are cut after a word, in bytes', () => {
    expect(cutAtWord('one two, three', 14)).toBe('one two, three');
    expect(cutAtWord('one two, three', 13)).toBe('one two…');
    expect(cutAtWord('ÄÄÄÄÄÄ', 9)).toBe('ÄÄÄ…');
    for (let most = 3; most < 30; most += 1) {
      expect(bytesOf(cutAtWord('“Größe” der überlangen Wörter', most))).toBeLessThanOrEqual(most);
    }
  });

  it('are one sentence; a very short one takes the next along', () => {
    const next = 'Here is another one.';
    const one = 'A sentence that is long enough to stand alone.';
    expect(firstSentence(`${one} ${next}`)).toBe(one);
    expect(firstSentence(`It is short. ${next} And more.`)).toBe(`It is short. ${next} And more.`);
    expect(
      firstSentence('A name such as plex.direct stands for 192.168.1.2 at home. So it is.'),
    ).toBe('A name such as plex.direct stands for 192.168.1.2 at home.');
  });

  it('say in words what the picture shows', () => {
    expect(altOf(preview)).toBe(
      'Cause: A name. It says why. Below, the path from the app to the account, lit at: Router.',
    );
    expect(altOf({ ...preview, title: 'Why?', layer: undefined })).toBe(
      'Cause: Why? It says why. Below, the path from the app to the account.',
    );
  });
});

it('a picture’s file lives as long as its page', async () => {
  expect(pictureFile('/')).toBe('previews/home.png');
  expect(pictureFile('/a/b/')).toBe('previews/a/b.png');
  expect(await pictureHref('/a/', preview)).toBe(await pictureHref('/a/', { ...preview }));
});
