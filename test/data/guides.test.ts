/** Guides, corrections and the coverage of older documents: complete, sourced, and leading to what exists. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathDrawings } from '../../src/components/diagram/drawings.ts';
import {
  commandHref,
  correctionHref,
  guideHref,
  keeperHref,
  runbookHref,
} from '../../src/runbooks/addresses.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { corrections } from '../../src/runbooks/corrections.ts';
import { guideIds } from '../../src/runbooks/guides.ts';
import { correctionSchema } from '../../src/runbooks/model/correction.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { plexRemoteAccess as runbook } from '../../src/runbooks/plex-remote-access/index.ts';
import { seedCoverage } from '../../src/runbooks/seed-coverage.ts';
import { sources } from '../../src/runbooks/sources.ts';
import { citedInGuides, guidesDir } from '../support/guide-citations.ts';

const stepIds = runbook.pages.steps.map(({ id }) => id);
const read = (id: string) => readFileSync(path.join(guidesDir, `${id}.mdx`), 'utf8');

describe('the guides', () => {
  it('are all in the list, and the list is all there', () => {
    expect(readdirSync(guidesDir).sort()).toEqual(
      ['index', ...guideIds].map((id) => `${id}.mdx`).sort(),
    );
  });

  it('are all in the sidebar', () => {
    const menu = readFileSync(
      path.resolve(guidesDir, '../../../../integrations/sidebar.ts'),
      'utf8',
    );
    expect(guideIds.filter((id) => !menu.includes(`'guides/${id}'`))).toEqual([]);
  });

  it('cite only sources that exist', () => {
    expect(citedInGuides().filter((id) => !(id in sources))).toEqual([]);
  });

  it.each(guideIds.filter((id) => id !== 'older-guides'))('%s names its sources', (id) => {
    expect(read(id)).toMatch(/<Cited ids=\{\[/);
  });

  it.each(guideIds.filter((id) => corrections.some(({ guides }) => guides.includes(id))))(
    '%s leads to what is wrong elsewhere',
    (id) => expect(read(id)).toContain(`<ReadElsewhere guide="${id}" />`),
  );
});

describe('the corrections', () => {
  it.each(corrections)('$id fits its schema', (correction) => {
    expect(correctionSchema.safeParse(correction).error).toBeUndefined();
  });

  it('have one anchor each', () => {
    const ids = corrections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name steps, guides and sources that exist, and matter somewhere', () => {
    for (const { id, steps, guides, sources: cited } of corrections) {
      expect(steps.filter((step) => !stepIds.includes(step))).toEqual([]);
      expect(guides.filter((guide) => !(guideIds as readonly string[]).includes(guide))).toEqual(
        [],
      );
      expect(cited.filter((source) => !(source in sources))).toEqual([]);
      expect(steps.length + guides.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the coverage of older documents', () => {
  const parts = Object.values(seedCoverage).flatMap((document) => Object.values(document));
  const pages = new Set([
    '/about/',
    '/checks/',
    '/routers/',
    `/diagnose/${runbook.id}/`,
    `/trees/${runbook.tree.id}/`,
    `/runbooks/${runbook.id}/`,
    ...['screens', 'evidence', 'commands', 'boundary', ...stepIds].map(
      (part) => `/runbooks/${runbook.id}/${part}/`,
    ),
    ...routerTaskIds.map((task) => `/router-tasks/${task}/`),
    keeperHref(),
    ...runbooks.flatMap(({ id, pages }) => [
      runbookHref(id),
      ...(pages.comparison ? [runbookHref(id, 'compare')] : []),
      ...pages.steps.map((step) => runbookHref(id, step.id)),
    ]),
    guideHref(),
    ...guideIds.map((guide) => guideHref(guide)),
  ]);
  const anchors = new Set([
    ...corrections.map(({ id }) => correctionHref(id)),
    ...runbook.pages.commands.map(({ id }) => commandHref(runbook.id, id)),
  ]);

  it('leads to pages that exist', () => {
    const addresses = parts.flatMap(({ at }) => at ?? []);
    expect(addresses.filter((address) => !pages.has(address.replace(/#.*/, '')))).toEqual([]);
    // The other headings are looked up in the built site, by test/e2e/links.test.ts.
    const ours = addresses.filter((address) => /\/(?:commands|older-guides)\/#/.test(address));
    expect(ours.filter((address) => !anchors.has(address))).toEqual([]);
  });

  it('says why what is left out is left out', () => {
    const unsaid = parts.filter(({ at, leftOut }) => at === undefined && leftOut.length < 10);
    expect(unsaid).toEqual([]);
  });
});

describe('the drawings', () => {
  it.each(Object.entries(pathDrawings))('%s says in words all addresses it shows', (_, drawing) => {
    const shown = drawing.hops.flatMap(({ lines }) =>
      lines.flatMap((line) => line.match(/\d+\.\d+\.\d+\.\d+/g) ?? []),
    );
    expect(
      shown.filter((address) => !drawing.alt.includes(address) && address !== '192.168.1.50'),
    ).toEqual([]);
  });

  it.each(Object.entries(pathDrawings))('%s has lines that fit a phone', (_, drawing) => {
    const lines: readonly string[] = drawing.hops.flatMap(({ lines: all }) => all);
    expect(lines.filter((line) => line.length > 30)).toEqual([]);
  });
});
