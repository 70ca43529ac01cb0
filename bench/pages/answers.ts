import type { Browser } from '@playwright/test';
import { startServer } from '../../src/companion/node.ts';
import type { Measured } from '../../src/components/page-weight/measured.ts';

/** How many times slower than it is the processor is made to look: about a cheap phone. */
const SLOWDOWN = 4;

const ADDRESS = '/diagnose/plex-remote-access/';

/** Where the browser counts the processor’s seconds for each kind of work. */
const kinds = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const;

const spread = (all: readonly number[]): { median: number; high: number } => {
  const sorted = all.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, high: sorted.at(-1) ?? 0 };
};

/** What answers take on a slow processor: each question is answered until a verdict is there. */
export async function timeAnswers(
  browser: Browser,
  siteDir: string,
  rounds: number,
): Promise<Measured['answers']> {
  const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
  const scripts: number[] = [];
  const drawings: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(server.url + ADDRESS, { waitUntil: 'networkidle' });
      const session = await context.newCDPSession(page);
      // Time of the processor, not of the clock: what else the machine does counts less.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const spent = async (): Promise<number[]> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return kinds.map(
          (kind) => 1000 * (metrics.find(({ name }) => name === kind)?.value ?? Number.NaN),
        );
      };
      const question = page.locator('[data-node]:not([hidden])');
      while ((await question.count()) > 0) {
        const before = await spent();
        await question.evaluate((shown) => {
          const told = '[data-finding="unknown"]';
          const answer = shown.querySelector(told) ?? shown.querySelector('[data-finding]');
          (answer as HTMLElement).click();
        });
        // Until the next question is drawn.
        await page.evaluate(
          () =>
            new Promise((drawn) => {
              requestAnimationFrame(() => setTimeout(drawn));
            }),
        );
        const [script = 0, layout = 0, style = 0] = (await spent()).map(
          (now, index) => now - (before[index] ?? 0),
        );
        scripts.push(script);
        drawings.push(layout + style);
      }
      await context.close();
    }
  } finally {
    await server.close();
  }
  return {
    slowdown: SLOWDOWN,
    count: scripts.length,
    scriptMs: spread(scripts),
    drawingMs: spread(drawings),
  };
}
