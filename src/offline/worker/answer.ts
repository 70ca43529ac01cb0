import { offlineHref } from '../manifest.ts';
import type { Kept } from './kept.ts';
import type { FetchEvent } from './service-worker.ts';

/** How long the network has the first word, in milliseconds. */
const PATIENCE_MS = 3000;
/** For how long after it failed it is not waited for again, in milliseconds. */
const DISTRUST_MS = 15_000;

/** Answers requests, and remembers how the line was. */
export class Answering {
  private readonly kept: Kept;
  private failedAt = -Infinity;

  constructor(kept: Kept) {
    this.kept = kept;
  }

  /** Whether the last try to reach the site failed, a short while ago. */
  get lineFails(): boolean {
    return performance.now() - this.failedAt < DISTRUST_MS;
  }

  /** A page: from the network, or as it is kept; if neither has it, the page that says so. */
  async page(event: FetchEvent): Promise<Response> {
    const { pathname } = new URL(event.request.url);
    const asked = this.ask(event);
    event.waitUntil(
      asked.then((response) => this.visit(pathname, response)).catch(() => undefined),
    );
    const patience = this.lineFails ? 0 : PATIENCE_MS;
    const first = await Promise.race([asked.catch(() => undefined), after(patience)]);
    if (first && first.status < 500) return first;
    if (!first) this.failedAt = performance.now();
    const kept = await this.keptPage(pathname);
    if (kept) return kept;
    try {
      return await asked;
    } catch (error) {
      const instead = event.request.mode === 'navigate' && (await this.kept.page(offlineHref));
      if (!instead) throw error;
      return new Response(instead.body, { status: 503, headers: instead.headers });
    }
  }

  /** A part: as it is kept, or from the network. */
  async part({ request }: FetchEvent): Promise<Response> {
    return (await this.kept.part(new URL(request.url).pathname)) ?? fetch(request);
  }

  private async ask({ request, preloadResponse }: FetchEvent): Promise<Response> {
    try {
      const response = (await preloadResponse) ?? (await fetch(request));
      this.failedAt = -Infinity;
      return response;
    } catch (error) {
      this.failedAt = performance.now();
      throw error;
    }
  }

  private async visit(pathname: string, response: Response): Promise<void> {
    if (response.type === 'basic') await this.kept.visit(pathname, response);
  }

  private async keptPage(pathname: string): Promise<Response | undefined> {
    if (pathname.endsWith('/')) return this.kept.page(pathname);
    const kept = await this.kept.page(`${pathname}/`);
    return kept && Response.redirect(`${pathname}/`);
  }
}

const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });
