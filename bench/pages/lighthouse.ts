import { spawn } from 'node:child_process';
import { startServer } from '../../src/companion/node.ts';
import { z } from 'zod';
import type { Measured } from '../../src/components/page-weight/measured.ts';
import type { Browser as Found } from '../../test/support/browser.ts';
import { launchOptions } from '../../test/support/browser.ts';

/** Which Lighthouse. It is fetched for the benchmark alone: with it come over a hundred packages. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** How often each page is asked about: its speeds differ from run to run, and the middle one is taken. */
const RUNS = 3;

/** How long one run may take, in milliseconds. */
const LIMIT = 120_000;

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().min(0).max(1) })),
});

type Report = z.infer<typeof reportSchema>;

/** Runs Lighthouse on one page, as a phone. @throws Error with what it said when there is no report. */
async function report(found: Found, url: string): Promise<Report> {
  const flags = ['--headless=new', '--no-sandbox', ...(launchOptions(found).args ?? [])].join(' ');
  const child = spawn(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', '--output-path=stdout'],
      `--chrome-flags=${flags}`,
    ],
    {
      env: { ...process.env, ...found.env, CHROME_PATH: found.executablePath },
      timeout: LIMIT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
  await new Promise((closed) => child.on('close', closed));
  try {
    return reportSchema.parse(JSON.parse(said.out));
  } catch {
    throw new Error(`Lighthouse gave no report on ${url}: ${said.err.trim().slice(-500)}`);
  }
}

/**
 * What Lighthouse says of pages on a phone, of 100, the middle one of three runs. Each is asked for once before, as by an earlier reader.
 * @param pages Kind and address of each.
 */
export async function askLighthouse(
  found: Found,
  siteDir: string,
  pages: readonly (readonly [page: string, address: string])[],
): Promise<Measured['lighthouse']> {
  const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {} });
  const rows: Measured['lighthouse']['pages'] = [];
  try {
    for (const [page, address] of pages) {
      const url = server.url + address;
      await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
      const runs: Report[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await report(found, url));
      const of = (name: string): number => {
        const scores = runs.map(({ categories }) => categories[name]?.score ?? 0).sort();
        return Math.round(100 * (scores[Math.floor(RUNS / 2)] ?? 0));
      };
      rows.push({
        page,
        performance: of('performance'),
        accessibility: of('accessibility'),
        bestPractices: of('best-practices'),
        seo: of('seo'),
      });
    }
  } finally {
    await server.close();
  }
  return { version: LIGHTHOUSE.replace('@', ' '), pages: rows };
}
