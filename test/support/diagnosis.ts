import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** The diagnosis page as a person uses it. */
export class DiagnosisPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it, with answers in its address if there are any; of another site if its origin is given. */
  async open(query = '', origin = ''): Promise<void> {
    await this.page.goto(`${origin}/diagnose/plex-remote-access/${query}`);
  }

  /** Fills the form and starts the checks. */
  async run(home: { port?: number | string; lanAddress?: string; companion?: string } = {}) {
    if (home.port !== undefined) await this.page.locator('#port').fill(String(home.port));
    if (home.lanAddress !== undefined) {
      await this.page.locator('#lan-address').fill(home.lanAddress);
    }
    if (home.companion !== undefined) {
      await this.page.locator('[data-companion-settings]').evaluate((details) => {
        details.setAttribute('open', '');
      });
      await this.page.locator('#companion').fill(home.companion);
    }
    await this.page.getByRole('button', { name: 'Run the checks' }).click();
  }

  /** Answers the questions that are asked, in this order. */
  async answer(answers: Record<string, string>): Promise<void> {
    for (const [node, finding] of Object.entries(answers)) {
      await expect(this.question(node)).toBeVisible();
      const fold = this.question(node).locator('details.fold > summary');
      if (finding !== 'unknown' && (await fold.count()) > 0) await fold.click();
      await this.question(node).locator(`[data-finding="${finding}"]`).click();
    }
  }

  /** Types the address off the status page that is asked about. */
  async compare(node: string, wan: string, shared?: string): Promise<void> {
    const question = this.question(node);
    if (shared !== undefined) await question.locator('[name="public"]').fill(shared);
    await question.locator('[name="wan"]').fill(wan);
    await question.getByRole('button', { name: 'Compare' }).click();
  }

  question(node: string): Locator {
    return this.page.locator(`[data-node="${node}"]`);
  }

  verdict(outcome: string): Locator {
    return this.page.locator(`[data-outcome="${outcome}"]`);
  }

  /** What a measured check says now. */
  result(check: string): Locator {
    return this.page.locator(`[data-check="${check}"] [data-result]`);
  }

  /** What exactly a measured check saw, and what to do next. */
  details(check: string): Locator {
    return this.page.locator(`[data-check="${check}"] [data-detail] li`);
  }

  layer(id: string): Locator {
    return this.page.locator(`.strip [data-layer="${id}"]`);
  }

  async expectVerdict(outcome: string, confidence: string): Promise<void> {
    await expect(this.verdict(outcome)).toBeVisible();
    await expect(this.verdict(outcome).locator('[data-sure]')).toHaveAttribute(
      'data-confidence',
      confidence,
    );
  }
}
