/** Pictures kept between builds: drawn once, again when their words change, and away when no page asks for them. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPreviews } from '../../../scripts/lib/draw-previews.ts';
import { readPages, unescape } from '../../../scripts/previews/read-pages.ts';
import type { Preview } from '../../../src/components/preview/preview.ts';
import { readPng } from '../../support/link-previews/png.ts';

// Starting threads takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hopwise-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const site = () => path.join(folder, 'site');
const cache = () => path.join(folder, 'cache');
const drawn = (options = {}) => drawPreviews({ site: site(), cache: cache(), ...options });

/** Builds a page, as far as its picture goes. */
async function build(address: string, preview?: Preview): Promise<void> {
  const file = path.join(site(), address, 'index.html');
  await mkdir(path.dirname(file), { recursive: true });
  const words = JSON.stringify(preview ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const meta = preview ? `<meta name="hopwise:picture" content="${words}"/>` : '';
  await writeFile(file, `<!doctype html><title>A</title>${meta}`);
}

const cause: Preview = { kind: 'Cause', title: 'A & “B”', answer: 'It says why.', layer: 'router' };

describe('the cache of pictures', () => {
  it('draws each once, shares what says the same, and draws none the second time', async () => {
    await build('/', cause);
    await build('/a/b/', { ...cause, layer: 'carrier' });
    await build('/c/', cause);
    await build('/without/');
    expect(await drawn()).toEqual({ drawn: 2, all: 3 });
    for (const name of ['home.png', 'a/b.png', 'c.png']) {
      const file = await readFile(path.join(site(), 'previews', name));
      expect(readPng(file)).toMatchObject({ width: 1200, height: 630 });
    }
    expect(await drawn()).toEqual({ drawn: 0, all: 3 });
  });

  it('puts them back after a build has emptied the site', async () => {
    await build('/', cause);
    await drawn();
    await rm(site(), { recursive: true });
    await build('/', cause);
    expect(await drawn()).toEqual({ drawn: 0, all: 1 });
    expect(await readdir(path.join(site(), 'previews'))).toEqual(['home.png']);
  });

  it('draws anew what changed, be it a word or the layer, and lets the old ones go', async () => {
    const changes: Readonly<Record<string, Partial<Preview>>> = {
      kind: { kind: 'Step' },
      title: { title: 'A name' },
      answer: { answer: 'It says how.' },
      layer: { layer: 'server' },
    };
    const before: Preview = { ...cause, title: 'As it was' };
    await build('/stays/', cause);
    for (const address of Object.keys(changes)) await build(`/${address}/`, before);
    expect(await drawn()).toEqual({ drawn: 2, all: 5 });
    const pictureOf = (name: string) => readFile(path.join(site(), `previews/${name}.png`));
    const old = await pictureOf('kind');
    const kept = await readdir(cache());
    for (const [address, change] of Object.entries(changes)) {
      await build(`/${address}/`, { ...before, ...change });
    }
    expect(await drawn()).toEqual({ drawn: 4, all: 5 });
    for (const name of Object.keys(changes)) expect(await pictureOf(name)).not.toEqual(old);
    const left = await readdir(cache());
    expect(left).toHaveLength(5);
    expect(left.filter((name) => kept.includes(name))).toHaveLength(1);
  });

  it('draws with threads what it draws without', async () => {
    for (const title of ['A', 'B', 'C']) await build(`/${title}/`, { ...cause, title });
    await drawn({ threads: 2 });
    const pictures = () =>
      Promise.all(
        ['A', 'B', 'C'].map((name) => readFile(path.join(site(), `previews/${name}.png`))),
      );
    const byThreads = await pictures();
    await rm(cache(), { recursive: true });
    expect(await drawn()).toEqual({ drawn: 3, all: 3 });
    expect(await pictures()).toEqual(byThreads);
  });

  it('says which picture could not be drawn, by threads too', async () => {
    await build('/', { ...cause, title: 5 as never });
    for (const threads of [0, 1]) {
      await expect(drawn({ threads })).rejects.toThrow('The picture of “5” could not be');
    }
  });

  it('stops when told, and goes on from there', async () => {
    await build('/', cause);
    const stopped = drawn({ signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await drawn()).toEqual({ drawn: 1, all: 1 });
  });
});

describe('reading pages', () => {
  it('finds what they say, whatever is in it', async () => {
    await build('/a/', cause);
    expect(readPages(site())).toEqual([{ file: 'previews/a.png', preview: cause }]);
  });

  it('undoes every escape, once', () => {
    expect(unescape('&quot;&amp;lt;&#39;&#38;&#34;&lt;&nothing;')).toBe('"&lt;\'&"<&nothing;');
  });
});
