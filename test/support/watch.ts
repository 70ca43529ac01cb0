import type { BrowserContext, Page } from '@playwright/test';

/** What a browser was seen to do that the site promises it never does. */
export interface Watched {
  /** What a policy forbade, and what the browser does not understand of one. */
  readonly violations: string[];
  /** Where requests went, but to the origins that were named. */
  readonly strangers: string[];
  /** Names in both storages, of all moments at which `look` was called. */
  readonly keys: Set<string>;
  /** Remembers what the page keeps now. */
  look(page: Page): Promise<void>;
  /** All cookies of the browser, those of scripts and those of answers. */
  cookies(): Promise<string[]>;
}

/**
 * Watches all pages of a context.
 * @param origins Whom they may ask.
 */
export async function watch(
  context: BrowserContext,
  origins: readonly (string | undefined)[],
): Promise<Watched> {
  const violations: string[] = [];
  const strangers: string[] = [];
  const keys = new Set<string>();
  await context.exposeBinding('reportViolation', (_source, told: string) => violations.push(told));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as never as { reportViolation: (told: string) => void };
      const { violatedDirective, blockedURI, sourceFile, sample } = event;
      reportViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`,
      );
    });
  });
  // A header that the browser does not understand is told of here alone.
  context.on('console', (message) => {
    if (/policy/i.test(message.text())) violations.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) strangers.push(request.url());
  });
  return {
    violations,
    strangers,
    keys,
    look: async (page) => {
      const found = await page.evaluate(() => [
        ...Object.keys(localStorage).map((key) => `local ${key}`),
        ...Object.keys(sessionStorage).map((key) => `session ${key}`),
      ]);
      found.forEach((key) => keys.add(key));
    },
    cookies: async () => (await context.cookies()).map(({ name }) => name),
  };
}
