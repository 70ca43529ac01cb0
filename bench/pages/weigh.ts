import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { startServer } from '../../src/companion/node.ts';
import type { Row } from '../../src/components/page-weight/measured.ts';

/** How long a page is watched after it seems to be at rest: some load more once the browser is idle. */
const REST_MS = 2000;

/** Kinds of files that are coded already. */
const packed = /\.(?:woff2?|png|jpe?g|webp|avif|ico|pagefind|pf_\w+|wasm)$/;

/** What a file weighs on its way: in Brotli, as small as it gets, whoever serves it. */
function weigh(siteDir: string, pathname: string): number {
  const name = path.join(siteDir, decodeURIComponent(pathname));
  const file = pathname.endsWith('/') ? path.join(name, 'index.html') : name;
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return packed.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

const columns: Readonly<Record<string, 'html' | 'css' | 'js' | 'fonts'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
};

/** What is weighed: a page of a built site. */
export interface Weighed {
  readonly siteDir: string;
  readonly subject: string;
  readonly page: string;
  readonly address: string;
}

/** Loads a page on a phone with an empty cache, touches nothing, and adds up what it asked for. */
export async function weighPage(browser: Browser, weighed: Weighed): Promise<Row> {
  const { siteDir, ...about } = weighed;
  const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const row: Row = {
      ...about,
      ...{ html: 0, css: 0, js: 0, fonts: 0, other: 0, total: 0, requests: 0 },
    };
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== server.url) return;
      const size = weigh(siteDir, url.pathname);
      row[columns[request.resourceType()] ?? 'other'] += size;
      row.total += size;
      row.requests += 1;
    });
    const answer = await page.goto(server.url + about.address, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`${about.subject} has no ${about.address}.`);
    await page.waitForTimeout(REST_MS);
    return row;
  } finally {
    await context.close();
    await server.close();
  }
}
