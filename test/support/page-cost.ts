/** What a page costs over the wire, counted in the browser that loads it. */
import type { Page } from '@playwright/test';

/** One answer that was loaded. */
export interface LoadedRequest {
  readonly path: string;
  /** As Chromium calls it: Document, Stylesheet, Script, Font, and so on. */
  readonly type: string;
  /** Bytes of the body as they were sent, in their coding. */
  readonly bytes: number;
}

/** What was loaded until the page had nothing more to load. */
export interface PageCost {
  readonly requests: readonly LoadedRequest[];
  readonly bytes: number;
  /** Scripts in files, and those in the page itself as they weigh in its coding. */
  readonly scriptBytes: number;
}

/**
 * Loads a page in a browser with an empty cache and adds up what came, headers left out.
 * @param page A page that has loaded nothing yet.
 * @param act What is done before the counting ends.
 */
export async function measurePage(
  page: Page,
  address: string,
  act: () => Promise<void> = () => Promise.resolve(),
): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const known = new Map<string, { path: string; type: string; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith('http')) return;
    const length = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-length',
    )?.[1];
    const path = new URL(response.url).pathname;
    known.set(requestId, { path, type, bytes: Number(length) });
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  const html = (await answer?.text()) ?? '';
  await act();
  await page.waitForLoadState('networkidle');
  await session.detach();

  const requests = [...known.values()]
    .filter(({ path }) => !path.startsWith('/api/'))
    .map(({ path, type, bytes }) => ({ path, type, bytes }));
  const sum = (some: readonly LoadedRequest[]) =>
    some.reduce((total, { bytes }) => total + bytes, 0);
  const document = sum(requests.filter(({ type }) => type === 'Document'));
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>(.*?)<\/script>/gs)]
    .map(([, script = '']) => script)
    .join('');
  return {
    requests,
    bytes: sum(requests),
    scriptBytes:
      sum(requests.filter(({ type }) => type === 'Script')) +
      Math.ceil((inline.length / html.length) * document),
  };
}
